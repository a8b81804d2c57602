<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AgreedTab</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Rules can be for a group: staff, wholesale, a school class.</source>
        <translation>Правила могут быть для группы: сотрудники, опт, школьный класс.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Ни в одной группе</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Give by hand…</source>
        <translation>Дать вручную…</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Закончить сегодня</translation>
    </message>
    <message>
        <source>Percent of their own</source>
        <translation>Личный процент</translation>
    </message>
    <message>
        <source>None: they have what the programme gives.</source>
        <translation>Нет: действует то, что даёт программа.</translation>
    </message>
    <message>
        <source>Agree a percent…</source>
        <translation>Договориться о проценте…</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>Убрать из группы «{group}»</translation>
    </message>
    <message>
        <source>{tier} by hand until {day}, given by {name}.</source>
        <translation>{tier} вручную до {day}, дал: {name}.</translation>
    </message>
    <message>
        <source>{tier}, as earned.</source>
        <translation>{tier}, как заработано.</translation>
    </message>
    <message>
        <source>None yet, as earned.</source>
        <translation>Пока нет: ещё не заработан.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>on orders from {amount}</source>
        <translation>на заказы от {amount}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>закончилось {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>for the group {group}</source>
        <translation>для группы «{group}»</translation>
    </message>
    <message>
        <source>agreed by {name}</source>
        <translation>согласовал: {name}</translation>
    </message>
    <message>
        <source>Type a day that is still to come, like {example}.</source>
        <translation>Наберите день, который ещё впереди, например {example}.</translation>
    </message>
    <message>
        <source>Say who: it is written down.</source>
        <translation>Укажите, кто: это записывается.</translation>
    </message>
    <message>
        <source>Type a percent from 0.01 to 100.</source>
        <translation>Наберите процент от 0,01 до 100.</translation>
    </message>
    <message>
        <source>Type an amount, or 0 for any order.</source>
        <translation>Наберите сумму или 0 для любого заказа.</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Choose other days, or fewer filters.</source>
        <translation>Выберите другие дни или снимите часть фильтров.</translation>
    </message>
</context>
<context>
    <name>BatchesModel</name>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>именные</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>без имён</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>{printed} of {count}</source>
        <translation>{printed} из {count}</translation>
    </message>
</context>
<context>
    <name>BatchesPage</name>
    <message>
        <source>{name} is written.</source>
        <translation>Файл {name} записан.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Показать папку</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) reserved, as a batch of their own.</source>
        <translation>
            <numerusform>%n замена занята отдельной партией.</numerusform>
            <numerusform>%n замены заняты отдельной партией.</numerusform>
            <numerusform>%n замен занято отдельной партией.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>Файл не записать: {why}</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Карт пока нет</translation>
    </message>
    <message>
        <source>Make a batch: with names for customers who have no card, or without for the drawer.</source>
        <translation>Сделайте партию: именные для тех, у кого карты нет, или без имён — про запас.</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Сделать карты</translation>
    </message>
    <message>
        <source>Mark cards by pressing them.</source>
        <translation>Отметьте карты нажатием.</translation>
    </message>
    <message>
        <source>Marked ones are spoiled</source>
        <translation>Отмеченные испорчены</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>For a phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Партия</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карта</numerusform>
            <numerusform>%n карты</numerusform>
            <numerusform>%n карт</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} printed</source>
        <translation>напечатано: {count}</translation>
    </message>
    <message>
        <source>{count} spoiled</source>
        <translation>испорчено: {count}</translation>
    </message>
    <message>
        <source>{count} with customers</source>
        <translation>у покупателей: {count}</translation>
    </message>
    <message>
        <source>Print from card {place}</source>
        <translation>Печатать с карты {place}</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Напечатать</translation>
    </message>
</context>
<context>
    <name>BenchmarksPage</name>
    <message>
        <source>Type what you know of your trade, or take a public figure. It is drawn as a line across the pictures of the same measure, and stands beside your own.</source>
        <translation>Впишите, что знаете о своей отрасли, или возьмите открытый показатель. Он рисуется линией на графиках того же измерения и стоит рядом с вашим.</translation>
    </message>
    <message>
        <source>Public figures were worked out with this program:</source>
        <translation>Открытые показатели посчитаны этой же программой:</translation>
    </message>
</context>
<context>
    <name>BirthdayEditor</name>
    <message>
        <source>Days before</source>
        <translation>Дней до</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Дней после</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>отмечен %n</numerusform>
            <numerusform>отмечено %n</numerusform>
            <numerusform>отмечено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put into {group}</source>
        <translation>
            <numerusform>%n добавлен в группу «{group}»</numerusform>
            <numerusform>%n добавлено в группу «{group}»</numerusform>
            <numerusform>%n добавлено в группу «{group}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of {group}</source>
        <translation>
            <numerusform>%n убран из группы «{group}»</numerusform>
            <numerusform>%n убрано из группы «{group}»</numerusform>
            <numerusform>%n убрано из группы «{group}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done stays.</source>
        <translation>Остановлено. Сделанное остаётся.</translation>
    </message>
    <message>
        <source>This is no name for a group. Type a short one, such as Wholesale.</source>
        <translation>Это не название группы. Введите короткое, например «Опт».</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить всех</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Add to group…</source>
        <translation>В группу…</translation>
    </message>
    <message>
        <source>Take out of group…</source>
        <translation>Из группы…</translation>
    </message>
    <message>
        <source>Issue cards…</source>
        <translation>Карты…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Не ждать</translation>
    </message>
</context>
<context>
    <name>ByHandForm</name>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Начислить</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Type how much.</source>
        <translation>Введите, сколько.</translation>
    </message>
    <message>
        <source>Choose what for.</source>
        <translation>Выберите, за что.</translation>
    </message>
    <message>
        <source>Type who does it.</source>
        <translation>Впишите, кто это делает.</translation>
    </message>
    <message>
        <source>For this reason at most {money} at once.</source>
        <translation>По этой причине не больше {money} за раз.</translation>
    </message>
    <message>
        <source>Their next slip shows it, with the reason.</source>
        <translation>Это будет в следующем чеке покупателя, с причиной.</translation>
    </message>
    <message>
        <source>Done: {points}. Their next slip shows it.</source>
        <translation>Готово: {points}. Это будет в следующем чеке.</translation>
    </message>
</context>
<context>
    <name>CardPrefixLeaf</name>
    <message>
        <source>Scales and goods of a shop&apos;s own use the numbers 20 to 29 too. Scan one of each, and see what is free.</source>
        <translation>Весы и собственные товары магазина тоже используют номера с 20 по 29. Отсканируйте то и другое – и увидите, что свободно.</translation>
    </message>
    <message>
        <source>1 · Something weighed: the label of your scale</source>
        <translation>1 · Весовой товар: этикетка ваших весов</translation>
    </message>
    <message>
        <source>2 · Any other goods</source>
        <translation>2 · Любой другой товар</translation>
    </message>
    <message>
        <source>Nothing is sold by weight</source>
        <translation>На вес ничего не продаём</translation>
    </message>
    <message>
        <source>Scan both again</source>
        <translation>Отсканировать оба заново</translation>
    </message>
    <message>
        <source>Numbers of new cards begin with</source>
        <translation>Номера новых карт начинаются с</translation>
    </message>
    <message>
        <source>Cards that are out stay good, whatever they begin with.</source>
        <translation>Выданные карты остаются в силе, с чего бы ни начинался их номер.</translation>
    </message>
    <message>
        <source>Scan it now.</source>
        <translation>Отсканируйте сейчас.</translation>
    </message>
    <message>
        <source>Not scanned yet.</source>
        <translation>Ещё не отсканирован.</translation>
    </message>
    <message>
        <source>{code} could be taken for a card.</source>
        <translation>{code} можно принять за карту.</translation>
    </message>
    <message>
        <source>{code} came without its leading 0. It is found all the same.</source>
        <translation>{code} пришёл без нуля в начале. Товар всё равно найдётся.</translation>
    </message>
    <message>
        <source>{code} does not clash with cards.</source>
        <translation>{code} с картами не путается.</translation>
    </message>
    <message>
        <source>Every number from 20 to 29 is in use here. Give cards that have numbers of their own.</source>
        <translation>Здесь заняты все номера с 20 по 29. Выдавайте карты, у которых уже есть свои номера.</translation>
    </message>
    <message>
        <source>Cards that begin with {prefix} clash with {code}. Begin them with {free} instead.</source>
        <translation>Карты, которые начинаются с {prefix}, путаются с {code}. Пусть они начинаются с {free}.</translation>
    </message>
    <message>
        <source>Begin with {free}</source>
        <translation>Начинать с {free}</translation>
    </message>
    <message>
        <source>New cards begin with {prefix}.</source>
        <translation>Новые карты начинаются с {prefix}.</translation>
    </message>
    <message>
        <source>All is well. Cards begin with {prefix}, and nothing else here does.</source>
        <translation>Всё в порядке. С {prefix} здесь начинаются только карты.</translation>
    </message>
    <message>
        <source>Scan the label of something weighed.</source>
        <translation>Отсканируйте этикетку весового товара.</translation>
    </message>
    <message>
        <source>Scan any other goods.</source>
        <translation>Отсканируйте любой другой товар.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Move, double, name, take away</source>
        <translation>Переставить, повторить, назвать, убрать</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Включено</translation>
    </message>
</context>
<context>
    <name>CardsForm</name>
    <message>
        <source>Lost</source>
        <translation>Потеряна</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Украдена</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Испорчена</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокирована</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Снова действует</translation>
    </message>
    <message>
        <source>One more card</source>
        <translation>Ещё карта</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>Only block it</source>
        <translation>Только заблокировать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>украдена</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>испорчена</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменена</translation>
    </message>
    <message>
        <source>Scan the new card or type its number into the box (F2), or give a new number. All stays theirs.</source>
        <translation>Считайте новую карту, введите её номер в строку (F2) или выдайте новый номер. Всё накопленное останется.</translation>
    </message>
    <message>
        <source>Scan the card to give them, or type its number into the box (F2). All their cards share one balance.</source>
        <translation>Считайте карту, которую выдаёте, или введите её номер в строку (F2). У всех карт покупателя общий баланс.</translation>
    </message>
    <message>
        <source>Done: {number} is their card now.</source>
        <translation>Готово: теперь карта покупателя – {number}.</translation>
    </message>
    <message>
        <source>Done: {number} is theirs too.</source>
        <translation>Готово: {number} – тоже карта покупателя.</translation>
    </message>
    <message>
        <source>Done: the card works again.</source>
        <translation>Готово: карта снова действует.</translation>
    </message>
    <message>
        <source>What happened to the card?</source>
        <translation>Что случилось с картой?</translation>
    </message>
    <message>
        <source>They have no card.</source>
        <translation>Карты пока нет.</translation>
    </message>
    <message>
        <source>Done: the card is blocked.</source>
        <translation>Готово: карта заблокирована.</translation>
    </message>
</context>
<context>
    <name>CardsRoom</name>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Дизайны</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Сделать карты</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>No card yet: they are found by phone and name.</source>
        <translation>Карты пока нет: находится по телефону и имени.</translation>
    </message>
    <message>
        <source>One more card</source>
        <translation>Ещё карта</translation>
    </message>
    <message>
        <source>Scan it, or type its number. All cards share one balance.</source>
        <translation>Считайте или наберите номер. У всех карт один баланс.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>Print a card…</source>
        <translation>Напечатать карту…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряна</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Украдена</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Испорчена</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>Scan it, or leave it empty and give one later.</source>
        <translation>Считайте её или оставьте пустым и выдайте позже.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Card {number}: what happened?</source>
        <translation>Карта {number}: что случилось?</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Снова действует</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Картинка…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>украдена</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>испорчена</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменена</translation>
    </message>
</context>
<context>
    <name>ChipSheets</name>
    <message>
        <source>Add a condition or a limit</source>
        <translation>Добавить условие или предел</translation>
    </message>
    <message>
        <source>Name, as slips print it</source>
        <translation>Название, как на чеках</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Double it</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Who is buying?</source>
        <translation>Кто покупает?</translation>
    </message>
    <message>
        <source>Name of the example</source>
        <translation>Название примера</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>What you keep</source>
        <translation>Что вы храните</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Number of the slip</source>
        <translation>Номер чека</translation>
    </message>
    <message>
        <source>scan it, or type it as it stands on the slip</source>
        <translation>считайте или введите, как на чеке</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Count it for {name}</source>
        <translation>Засчитать: {name}</translation>
    </message>
    <message>
        <source>There is no slip {slip}. Compare it sign by sign.</source>
        <translation>Чека {slip} нет. Сверьте номер знак за знаком.</translation>
    </message>
    <message>
        <source>Slip {slip} is not of this till, and the hub, which may know it, does not answer.</source>
        <translation>Чек {slip} не с этой кассы, а общая база, которая может его знать, не отвечает.</translation>
    </message>
    <message>
        <source>This slip is a customer’s already.</source>
        <translation>Этот чек уже засчитан покупателю.</translation>
    </message>
    <message>
        <source>This slip is too old to be counted.</source>
        <translation>Этот чек слишком старый, его не засчитать.</translation>
    </message>
    <message>
        <source>Everything of this slip was brought back.</source>
        <translation>Всё по этому чеку вернули.</translation>
    </message>
    <message>
        <source>This slip was brought from another program and cannot be counted.</source>
        <translation>Этот чек из другой программы, его не засчитать.</translation>
    </message>
    <message>
        <source>Several sales bear this slip number. Which one is it?</source>
        <translation>Этот номер чека стоит на нескольких продажах. Которая это?</translation>
    </message>
    <message>
        <source>A purchase without the card counts later by its slip.</source>
        <translation>Покупку без карты можно засчитать позже по чеку.</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>без баллов</translation>
    </message>
    <message>
        <source>Counted: {brings}.</source>
        <translation>Засчитано: {brings}.</translation>
    </message>
    <message>
        <source>{when}, {money}: brings {brings}.</source>
        <translation>{when}, {money}: принесёт {brings}.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>It is not read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Не читается.</translation>
    </message>
    <message>
        <source>Not scanned yet.</source>
        <translation>Ещё не отсканирован.</translation>
    </message>
    <message>
        <source>Read right.</source>
        <translation>Прочитан верно.</translation>
    </message>
    <message>
        <source>Came as {text}</source>
        <translation>Пришло: {text}</translation>
    </message>
</context>
<context>
    <name>CodesLeaf</name>
    <message>
        <source>{code} is none of the three codes. Scan one of these.</source>
        <translation>{code} – не один из трёх кодов. Отсканируйте один из них.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to change.</source>
        <translation>
            <numerusform>Нужно изменить %n настройку.</numerusform>
            <numerusform>Нужно изменить %n настройки.</numerusform>
            <numerusform>Нужно изменить %n настроек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the three codes, in any order.</source>
        <translation>Отсканируйте три кода в любом порядке.</translation>
    </message>
    <message numerus="yes">
        <source>So far all is well. %n code(s) to scan.</source>
        <translation>
            <numerusform>Пока всё в порядке. Осталось отсканировать %n код.</numerusform>
            <numerusform>Пока всё в порядке. Осталось отсканировать %n кода.</numerusform>
            <numerusform>Пока всё в порядке. Осталось отсканировать %n кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. The scanner is set right, whatever the keyboard layout.</source>
        <translation>Всё в порядке. Сканер настроен верно – при любой раскладке клавиатуры.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Ждать его</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Больше не ждать</translation>
    </message>
    <message>
        <source>Set “{sign}” here</source>
        <translation>Указать «{sign}» здесь</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Приходит через</translation>
    </message>
    <message>
        <source>Keyboard of the computer</source>
        <translation>Раскладка компьютера</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Around each code</source>
        <translation>Вокруг кода</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>the keyboard</source>
        <translation>клавиатуру</translation>
    </message>
    <message>
        <source>the serial port</source>
        <translation>последовательный порт</translation>
    </message>
    <message>
        <source>{ms} ms a character</source>
        <translation>{ms} мс на знак</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>ColourEdit</name>
    <message>
        <source>Reads well: {ratio}</source>
        <translation>Читается хорошо: {ratio}</translation>
    </message>
    <message>
        <source>Reads badly on the card’s ground</source>
        <translation>Плохо читается на фоне карты</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Выбрать цвет</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Темнее</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Светлее</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>They agree</source>
        <translation>Согласен</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>ConsentTicks</name>
    <message>
        <source>They agree to</source>
        <translation>Покупатель согласен на</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Goods {count}</source>
        <translation>Товары {count}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Offers {count}</source>
        <translation>Предложения {count}</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Gifts {count}</source>
        <translation>Подарки {count}</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Подарки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>CouponSheet</name>
    <message>
        <source>We miss you</source>
        <translation>Мы по вам скучаем</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>За что</translation>
    </message>
    <message numerus="yes">
        <source>Give %n coupon(s)</source>
        <translation>
            <numerusform>Выдать %n купон</numerusform>
            <numerusform>Выдать %n купона</numerusform>
            <numerusform>Выдать %n купонов</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no day. Write it as 16.11.2026.</source>
        <translation>Такого дня нет. Напишите так: 16.11.2026.</translation>
    </message>
    <message>
        <source>Each gets a code of their own. Who still holds one of this campaign gets no second.</source>
        <translation>Каждый получит свой код. У кого есть неиспользованный купон этой акции, второго не получит.</translation>
    </message>
    <message>
        <source>Of its budget of {whole} there is {left} left for everybody.</source>
        <translation>Из бюджета {whole} осталось {left} на всех.</translation>
    </message>
    <message numerus="yes">
        <source>It may still be used %n time(s) in all.</source>
        <translation>
            <numerusform>Всего её можно применить ещё %n раз.</numerusform>
            <numerusform>Всего её можно применить ещё %n раза.</numerusform>
            <numerusform>Всего её можно применить ещё %n раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) of it are out already.</source>
        <translation>
            <numerusform>Уже выдан %n её купон.</numerusform>
            <numerusform>Уже выдано %n её купона.</numerusform>
            <numerusform>Уже выдано %n её купонов.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Discount today</source>
        <translation>Скидка сегодня</translation>
    </message>
    <message>
        <source>{money} more this year to {tier}</source>
        <translation>Ещё {money} в этом году до {tier}</translation>
    </message>
    <message>
        <source>{money} more to {tier}</source>
        <translation>Ещё {money} до {tier}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), the last on {day}</source>
        <translation>
            <numerusform>%n визит, последний {day}</numerusform>
            <numerusform>%n визита, последний {day}</numerusform>
            <numerusform>%n визитов, последний {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Owes {points}</source>
        <translation>Долг: {points}</translation>
    </message>
    <message>
        <source>{points} until {day}</source>
        <translation>{points} до {day}</translation>
    </message>
    <message>
        <source>{points} from {day} on</source>
        <translation>{points} с {day}</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>День рождения {day}</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый визит</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>День рождения сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>День рождения через %n день</numerusform>
            <numerusform>День рождения через %n дня</numerusform>
            <numerusform>День рождения через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday %n day(s) ago</source>
        <translation>
            <numerusform>День рождения был %n день назад</numerusform>
            <numerusform>День рождения был %n дня назад</numerusform>
            <numerusform>День рождения был %n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Serve at the till</source>
        <translation>Обслужить на кассе</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Выберите покупателя</translation>
    </message>
    <message>
        <source>Scan a card, type a name, or go through the list with the arrows.</source>
        <translation>Считайте карту, наберите имя или пройдите по списку стрелками.</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>A guest without a card</source>
        <translation>Гость без карты</translation>
    </message>
    <message>
        <source>Sell as it is, scan a card at any time, or let them join with a phone number alone.</source>
        <translation>Продавайте так, отсканируйте карту в любой момент или зарегистрируйте гостя по одному номеру телефона.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Cards, credits, slips</source>
        <translation>Карты, начисления, чеки</translation>
    </message>
</context>
<context>
    <name>CustomersRoom</name>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message>
        <source>Details</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Purses</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Слияния</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Choose other days, or fewer filters.</source>
        <translation>Выберите другие дни или снимите часть фильтров.</translation>
    </message>
</context>
<context>
    <name>DatesEditor</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>По конец дня</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продаж пока нет</translation>
    </message>
    <message>
        <source>Every receipt of the day stands here.</source>
        <translation>Здесь будут все чеки за день.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Сегодня, {day}</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>For everyone</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Braces {…} hold a field’s name. Press a field below, or close them.</source>
        <translation>В скобках {…} стоит имя поля. Нажмите поле ниже или закройте скобку.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Дизайны</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Название дизайна</translation>
    </message>
    <message>
        <source>Whose cards look like this</source>
        <translation>Чьи карты так выглядят</translation>
    </message>
    <message>
        <source>The printer’s resolution</source>
        <translation>Разрешение принтера</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Вернуть (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Copy this design</source>
        <translation>Скопировать дизайн</translation>
    </message>
    <message>
        <source>Delete this design</source>
        <translation>Удалить дизайн</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>In a wallet</source>
        <translation>В кошельке</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Drag to move. Arrow keys: 0.1 mm, with Shift 1 mm. Delete takes away.</source>
        <translation>Тяните мышью. Стрелки — 0,1 мм, с Shift — 1 мм. Delete убирает.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>as the shop</source>
        <translation>как в магазине</translation>
    </message>
    <message>
        <source>What is good to know: allergies, wishes, what was promised</source>
        <translation>Что полезно знать: аллергии, пожелания, что обещали</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, месяц, год</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>“{text}” was not kept for {name}: {why}</source>
        <translation>«{text}» не сохранено, {name}: {why}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source>This phone is {name}&apos;s already.</source>
        <translation>Этот телефон уже есть у другого: {name}.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>другой покупатель</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Это не адрес электронной почты.</translation>
    </message>
    <message>
        <source>Type a day like {example}.</source>
        <translation>Наберите дату так: {example}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsRow</name>
    <message>
        <source>Gathering…</source>
        <translation>Собираем…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message>
        <source>Saved as {name}. It names nobody: attach it to your message.</source>
        <translation>Сохранено: {name}. Никто в нём не назван: приложите его к письму.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>Файл не записать: {why}</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Сохранить диагностику</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Stopped. Not everybody was compared.</source>
        <translation>Остановлено. Сравнили не всех.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубли</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>Сравниваем всех…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дублей не нашлось</translation>
    </message>
    <message>
        <source>Nobody shares a phone, an e-mail, a whole name, or nearly a name and a birthday, with somebody else. Pairs you called different people, or merged and parted again, do not come up any more.</source>
        <translation>Ни у кого нет общих с другим телефона, почты, полного имени или похожего имени с тем же днём рождения. Пары, которые вы назвали разными людьми или объединили и снова разделили, больше не показываются.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Это разные люди</translation>
    </message>
    <message>
        <source>no visit recorded</source>
        <translation>визитов не записано</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>та же почта</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>nearly the same name, the same birthday</source>
        <translation>имя похоже, день рождения тот же</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Erase this customer…</source>
        <translation>Стереть данные покупателя…</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>этого покупателя</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Стереть данные: {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n customer(s)?</source>
        <translation>
            <numerusform>Стереть данные %n покупателя?</numerusform>
            <numerusform>Стереть данные %n покупателей?</numerusform>
            <numerusform>Стереть данные %n покупателей?</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что исчезнет</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что останется</translation>
    </message>
    <message>
        <source>Copies of the books made before now keep the name until {day}; then they are deleted.</source>
        <translation>В копиях книг, сделанных раньше, имя остаётся до {day}, потом копии удаляются.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>ExamplesModel</name>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что расходится</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message numerus="yes">
        <source>%n example(s) come out as expected</source>
        <translation>
            <numerusform>%n пример сходится</numerusform>
            <numerusform>%n примера сходятся</numerusform>
            <numerusform>%n примеров сходятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n расходится</numerusform>
            <numerusform>%n расходятся</numerusform>
            <numerusform>%n расходятся</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect what comes out now</source>
        <translation>Считать верным то, что выходит</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Убрать пример</translation>
    </message>
    <message>
        <source>No examples yet</source>
        <translation>Примеров пока нет</translation>
    </message>
    <message>
        <source>Try a receipt beside this page and keep it. Publishing runs every example first.</source>
        <translation>Попробуйте чек рядом и сохраните его. Перед публикацией проверяется каждый пример.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Export the customers</source>
        <translation>Выгрузить покупателей</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>customers.xlsx</source>
        <translation>покупатели.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written to {path}.</source>
        <translation>
            <numerusform>%n покупатель записан в {path}.</numerusform>
            <numerusform>%n покупателя записано в {path}.</numerusform>
            <numerusform>%n покупателей записано в {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Записываем файл…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} записан.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Export as a page, a picture or a table (Ctrl+E)</source>
        <translation>Выгрузить страницей, графиком или таблицей (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Last week on paper (PDF)</source>
        <translation>Прошлая неделя на бумаге (PDF)</translation>
    </message>
    <message>
        <source>The page (PDF)</source>
        <translation>Страница (PDF)</translation>
    </message>
    <message>
        <source>The tables (XLSX)</source>
        <translation>Таблицы (XLSX)</translation>
    </message>
    <message>
        <source>Picture: {name} (PNG)</source>
        <translation>График: {name} (PNG)</translation>
    </message>
    <message>
        <source>Table: {name} (CSV)</source>
        <translation>Таблица: {name} (CSV)</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Случилось то, чего не должно было случиться.</translation>
    </message>
    <message>
        <source>What was recorded is safe, and what is on the counter is still there: you can go on. If it happens again, send us the details or the diagnostics; neither names anybody.</source>
        <translation>Всё записанное цело, и начатая продажа никуда не делась: можно продолжать. Если повторится, пришлите нам детали или диагностику; никто в них не назван.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Скрыть детали</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать детали</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать детали</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Детали</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Показать только</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find by phone</source>
        <translation>Найти по телефону</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Неизвестный код</translation>
    </message>
    <message>
        <source>Join with this card</source>
        <translation>Зарегистрировать с этой картой</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>Выдать: {name}</translation>
    </message>
    <message>
        <source>Blocked card</source>
        <translation>Карта заблокирована</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Карта утеряна</translation>
    </message>
    <message>
        <source>Replaced card</source>
        <translation>Карта заменена</translation>
    </message>
    <message>
        <source>Use the new card</source>
        <translation>Взять новую карту</translation>
    </message>
    <message>
        <source>A card or goods?</source>
        <translation>Карта или товар?</translation>
    </message>
    <message>
        <source>A card to practise with</source>
        <translation>Учебная карта</translation>
    </message>
    <message>
        <source>{number} is nobody’s: it opens an invented customer, in practice alone.</source>
        <translation>{number} – ничья карта: она открывает вымышленного покупателя и только в обучении.</translation>
    </message>
    <message>
        <source>A new card of ours</source>
        <translation>Новая карта магазина</translation>
    </message>
    <message>
        <source>Not known in practice</source>
        <translation>В обучении не известна</translation>
    </message>
    <message>
        <source>This is practice: the shop’s own cards and customers are not known here, and {number} is not one of the invented ones.</source>
        <translation>Это обучение: настоящих карт и покупателей магазина здесь нет, а {number} – не из вымышленных.</translation>
    </message>
    <message>
        <source>Spoiled card</source>
        <translation>Испорченная карта</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Сканировать другую</translation>
    </message>
    <message>
        <source>Not a coupon’s code</source>
        <translation>Это не код купона</translation>
    </message>
    <message>
        <source>{code} has a sign wrong: compare it sign by sign, or scan it.</source>
        <translation>В коде {code} ошибка: сверьте его по знакам или отсканируйте.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Ввести ещё раз</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>No customer fits “{text}”. Enter once more makes it the amount.</source>
        <translation>Покупатель по «{text}» не найден. Ещё раз Enter – и это будет сумма.</translation>
    </message>
    <message>
        <source>Use {amount} as the amount</source>
        <translation>Взять {amount} как сумму</translation>
    </message>
    <message>
        <source>No customer fits “{text}”. Try the phone number, or join them now.</source>
        <translation>Покупателя «{text}» нет. Попробуйте номер телефона или зарегистрируйте его сейчас.</translation>
    </message>
    <message>
        <source>This is practice: “{text}” is none of the invented customers.</source>
        <translation>Это обучение: среди вымышленных покупателей нет «{text}».</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Not a card number</source>
        <translation>Это не номер карты</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Сканировать снова</translation>
    </message>
    <message>
        <source>Stolen card</source>
        <translation>Украденная карта</translation>
    </message>
    <message>
        <source>Damaged card</source>
        <translation>Испорченная карта</translation>
    </message>
    <message>
        <source>Serve them without it</source>
        <translation>Обслужить без неё</translation>
    </message>
    <message>
        <source>{code} is the card of {name}, and also goods: {goods}, {price}.</source>
        <translation>{code} — карта покупателя {name} и вместе с тем товар: {goods}, {price}.</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>покупателя</translation>
    </message>
    <message>
        <source>It is the card</source>
        <translation>Это карта</translation>
    </message>
    <message>
        <source>It is goods</source>
        <translation>Это товар</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>All is well: it can be printed and read.</source>
        <translation>Всё в порядке: можно печатать, сканер прочтёт.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Welcome to Regulars</source>
        <translation>Добро пожаловать в Regulars</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ваш магазин</translation>
    </message>
    <message>
        <source>How regulars are thanked</source>
        <translation>Как благодарить постоянных</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Можно продавать</translation>
    </message>
    <message>
        <source>One more till of a shop</source>
        <translation>Ещё одна касса магазина</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Шаг {step} из {steps}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>It stands at the head of every slip.</source>
        <translation>Стоит в начале каждого чека.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Название этой кассы</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Мой магазин</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Касса 1</translation>
    </message>
    <message>
        <source>Look at the demo shop first</source>
        <translation>Сначала посмотреть демо-магазин</translation>
    </message>
    <message>
        <source>Open books I already have…</source>
        <translation>Открыть готовую базу…</translation>
    </message>
    <message>
        <source>This shop already has a till: join it…</source>
        <translation>В магазине уже есть касса: подключить эту…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Начать продавать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>{shop} · {till}
{country}, {money}, {zone}
{programme}

Check the money and the time zone: they stay. Names, language, scanner, printer and backups can be changed later under Shop.</source>
        <translation>{shop} · {till}
{country}, {money}, {zone}
{programme}

Проверьте валюту и часовой пояс: они останутся. Названия, язык, сканер, принтер и копии можно изменить потом в разделе «Магазин».</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Resume ({count})</source>
        <translation>Вернуться ({count})</translation>
    </message>
    <message>
        <source>Park ({count})</source>
        <translation>Отложить ({count})</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>ready-made</source>
        <translation>готовый</translation>
    </message>
    <message>
        <source>Each tier’s cards, ready to be made. Press one to change it.</source>
        <translation>Карты каждого уровня готовы. Нажмите на карту, чтобы изменить её.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Новый дизайн</translation>
    </message>
    <message>
        <source>In a wallet</source>
        <translation>В кошельке</translation>
    </message>
    <message>
        <source>Only the top 5 mm stick out: the shop’s name and the tier must be read there.</source>
        <translation>Видны только верхние 5 мм: там должны читаться магазин и уровень.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Начать с</translation>
    </message>
</context>
<context>
    <name>GiftsTab</name>
    <message>
        <source>Gifts for those who save</source>
        <translation>Подарки для тех, кто копит</translation>
    </message>
    <message>
        <source>Scan a card to see which gift can be taken, and what is missing.</source>
        <translation>Отсканируйте карту, чтобы увидеть, какой подарок можно взять и чего не хватает.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Stop</source>
        <translation>Не ждать</translation>
    </message>
</context>
<context>
    <name>GoodsEditor</name>
    <message>
        <source>New goods</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Отсканируйте или введите.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Rules of the programme can name it.</source>
        <translation>На неё могут ссылаться правила программы.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Other goods have this code already.</source>
        <translation>Этот код уже у другого товара.</translation>
    </message>
    <message>
        <source>Type what one costs.</source>
        <translation>Введите цену за штуку.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Здесь не может быть пусто.</translation>
    </message>
</context>
<context>
    <name>GoodsModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
</context>
<context>
    <name>GoodsRoom</name>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
</context>
<context>
    <name>GoodsScreen</name>
    <message numerus="yes">
        <source>%n kind(s) of goods are in.</source>
        <translation>
            <numerusform>%n товар принят.</numerusform>
            <numerusform>%n товара принято.</numerusform>
            <numerusform>%n товаров принято.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were as they are.</source>
        <translation>
            <numerusform>%n уже был таким.</numerusform>
            <numerusform>%n уже были такими.</numerusform>
            <numerusform>%n уже были такими.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out:</source>
        <translation>
            <numerusform>%n строка пропущена:</numerusform>
            <numerusform>%n строки пропущены:</numerusform>
            <numerusform>%n строк пропущено:</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>строка {line}: {why}</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was taken in.</source>
        <translation>Остановлено. Из файла ничего не взято.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Название или код</translation>
    </message>
    <message>
        <source>Add goods</source>
        <translation>Добавить товар</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читаем файл…</translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <translation>Ничего с таким названием</translation>
    </message>
    <message>
        <source>Look for the beginning of a word, or scan the goods.</source>
        <translation>Ищите по началу слова или отсканируйте товар.</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>Товаров пока нет</translation>
    </message>
    <message>
        <source>A till can sell an amount alone. With a list, a scan adds a line with its name and price.</source>
        <translation>Касса может продавать и просто сумму. Со списком скан добавляет строку с названием и ценой.</translation>
    </message>
    <message>
        <source>The first line of the file must name its columns: code, name, category, price. It says: {header}</source>
        <translation>Первая строка файла должна называть столбцы: code, name, category, price. В ней: {header}</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>Файл не читается: {why}</translation>
    </message>
</context>
<context>
    <name>GoodsWorkroom</name>
    <message>
        <source>Bring in goods</source>
        <translation>Загрузка товаров</translation>
    </message>
    <message>
        <source>Lists (*.csv *.csv.gz *.txt *.xlsx)</source>
        <translation>Списки (*.csv *.csv.gz *.txt *.xlsx)</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Name of a group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What do you want to know?</source>
        <translation>Что вы хотите узнать?</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>За какие дни?</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Показать только</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Назад (Alt+←)</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Все отчёты</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>compared with {days}</source>
        <translation>в сравнении: {days}</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>Закрыть справку (Esc)</translation>
    </message>
    <message>
        <source>Beside the work</source>
        <translation>Рядом с работой</translation>
    </message>
    <message>
        <source>As a whole page</source>
        <translation>На всю страницу</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Return, slip {slip}</source>
        <translation>Возврат, чек {slip}</translation>
    </message>
    <message>
        <source>Void, slip {slip}</source>
        <translation>Отмена, чек {slip}</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Корректировка</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Бонус</translation>
    </message>
    <message>
        <source>Imported, {slip}</source>
        <translation>Из импорта, {slip}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Сгорело</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>The hub can’t be asked now: what was done at other tills may be missing.</source>
        <translation>Общая база сейчас не отвечает: покупок с других касс здесь может не быть.</translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Здесь истории нет</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Истории пока нет</translation>
    </message>
    <message>
        <source>What a customer buys, earns and gives back stands here.</source>
        <translation>Здесь будет всё, что покупатель купил, накопил и вернул.</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>At the last minute it is over.</source>
        <translation>В эту минуту уже закончено.</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Several tills</source>
        <translation>Несколько касс</translation>
    </message>
    <message>
        <source>One till needs nothing else. With a second one, a hub keeps both in step, also offline.</source>
        <translation>Одной кассе больше ничего не нужно. Со второй их держит вместе общая база – и без связи тоже.</translation>
    </message>
    <message>
        <source>Join a hub…</source>
        <translation>Подключить к общей базе…</translation>
    </message>
    <message>
        <source>The hub…</source>
        <translation>Общая база…</translation>
    </message>
</context>
<context>
    <name>HubDesk</name>
    <message>
        <source>Leave although the hub does not have everything yet?</source>
        <translation>Отключиться, хотя в общей базе ещё не всё?</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Всё равно отключиться</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this till were not sent. They stay here alone.</source>
        <translation>
            <numerusform>%n запись этой кассы не отправлена. Она останется только здесь.</numerusform>
            <numerusform>%n записи этой кассы не отправлены. Они останутся только здесь.</numerusform>
            <numerusform>%n записей этой кассы не отправлено. Они останутся только здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>Отключиться от общей базы?</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Отключиться от общей базы</translation>
    </message>
    <message>
        <source>This till goes on alone with what it knows now. To come back it must be invited again.</source>
        <translation>Касса продолжит одна с тем, что знает сейчас. Чтобы вернуться, её нужно пригласить снова.</translation>
    </message>
    <message>
        <source>The hub’s certificate</source>
        <translation>Сертификат общей базы</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Сертификаты (*.crt *.pem *.cer);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>The hub’s certificate…</source>
        <translation>Сертификат общей базы…</translation>
    </message>
    <message>
        <source>This till belongs to the hub now. The first round is under way.</source>
        <translation>Касса подключена к общей базе. Идёт первый обмен.</translation>
    </message>
    <message>
        <source>That was an invitation to a hub, and this till belongs to one already. Nothing was changed.</source>
        <translation>Это было приглашение в общую базу, а эта касса уже подключена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>On one of the two computers close Regulars, put its books ({file}) into another folder and start it again: “Start a new shop”, then join with an invitation of its own (regulars hub invite). The other one goes on as it is.</source>
        <translation>На одном из двух компьютеров закройте Regulars, перенесите его базу ({file}) в другую папку и запустите снова: «Начать новый магазин», затем подключитесь по отдельному приглашению (regulars hub invite). Второй работает дальше как есть.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Several tills</source>
        <translation>Несколько касс</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Lists and contacts (*.csv *.csv.gz *.txt *.xlsx *.vcf)</source>
        <translation>Списки и контакты (*.csv *.csv.gz *.txt *.xlsx *.vcf)</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Загрузка покупателей</translation>
    </message>
    <message>
        <source>left-out.xlsx</source>
        <translation>пропущенные.xlsx</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Сохранить пропущенные строки</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Почему пропущено</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Looking at the file…</source>
        <translation>Читаем файл…</translation>
    </message>
    <message>
        <source>Brought in from {file}</source>
        <translation>Перенесено из {file}</translation>
    </message>
    <message>
        <source>Trying the whole list; nothing is written yet…</source>
        <translation>Проверяем весь список; пока ничего не записываем…</translation>
    </message>
    <message>
        <source>Bringing the customers in…</source>
        <translation>Загружаем покупателей…</translation>
    </message>
    <message>
        <source>Stopped. What had come in stays; bring the list in again, and it goes on from there.</source>
        <translation>Остановлено. Загруженное остаётся; загрузите список снова, и он продолжится с этого места.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The rows that were left out are in {file}. Put them right there and bring that list in.</source>
        <translation>Пропущенные строки сохранены в {file}. Исправьте их там и загрузите этот список.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Загрузка покупателей</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Save what is left out…</source>
        <translation>Сохранить пропущенное…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>Why the balances are opened</source>
        <translation>Почему открываются остатки</translation>
    </message>
    <message>
        <source>Bring in the customers you have</source>
        <translation>Загрузите своих покупателей</translation>
    </message>
    <message>
        <source>A list from your last program, a spreadsheet or a phone: CSV, XLSX or vCard. You see what will come in before anything is written.</source>
        <translation>Список из прежней программы, таблицы или телефона: CSV, XLSX или vCard. Вы увидите, что будет загружено, прежде чем что-либо запишется.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n customer(s)</source>
        <translation>
            <numerusform>Загрузить %n покупателя</numerusform>
            <numerusform>Загрузить %n покупателей</numerusform>
            <numerusform>Загрузить %n покупателей</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>Файл не читается: {why}</translation>
    </message>
</context>
<context>
    <name>InvitationForm</name>
    <message>
        <source>The way to {server} is not encrypted. If that is meant, say so with the switch.</source>
        <translation>Связь с {server} не зашифрована. Если так и задумано, включите переключатель.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Scan its code with this till’s scanner, or paste the line.</source>
        <translation>Считайте код сканером этой кассы или вставьте строку.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>Whoever listens on the network can read customers’ names along. Only where nobody does.</source>
        <translation>Кто подслушивает сеть, прочтёт имена покупателей. Только там, где этого никто не может.</translation>
    </message>
    <message>
        <source>The hub’s certificate…</source>
        <translation>Сертификат общей базы…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>This is no invitation, or not a whole one.</source>
        <translation>Это не приглашение, или оно неполное.</translation>
    </message>
    <message>
        <source>Certificate: {file}</source>
        <translation>Сертификат: {file}</translation>
    </message>
    <message>
        <source>{till} joins “{database}” on this computer.</source>
        <translation>{till} подключится к «{database}» на этом компьютере.</translation>
    </message>
    <message>
        <source>{till} joins “{database}” on {server}.</source>
        <translation>{till} подключится к «{database}» на {server}.</translation>
    </message>
    <message>
        <source>This till joins “{database}” on this computer.</source>
        <translation>Эта касса подключится к «{database}» на этом компьютере.</translation>
    </message>
    <message>
        <source>This till joins “{database}” on {server}.</source>
        <translation>Эта касса подключится к «{database}» на {server}.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name, if they like</source>
        <translation>Имя, по желанию</translation>
    </message>
    <message>
        <source>Card, if there is one</source>
        <translation>Карта, если есть</translation>
    </message>
    <message>
        <source>Who brought them</source>
        <translation>Кто привёл</translation>
    </message>
    <message>
        <source>card or phone</source>
        <translation>карта или телефон</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>This phone belongs to {name}. Serve them, or type another phone.</source>
        <translation>Этот телефон у покупателя {name}. Обслужите его или введите другой номер.</translation>
    </message>
    <message>
        <source>This is no day of the past. Type it like 16.11.1988, or leave it empty.</source>
        <translation>Такого дня не было. Введите как 16.11.1988 или оставьте пустым.</translation>
    </message>
    <message>
        <source>This card belongs to somebody else. Take another card, or leave it empty.</source>
        <translation>Эта карта чужая. Возьмите другую или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>This is no card number. Scan the card again, or leave it empty.</source>
        <translation>Это не номер карты. Отсканируйте карту ещё раз или оставьте пустым.</translation>
    </message>
    <message>
        <source>This card was spoiled in printing. Put it away and take another one.</source>
        <translation>Эта карта испорчена при печати. Уберите её и возьмите другую.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it whole, with its area code.</source>
        <translation>Это не номер телефона. Введите его полностью, с кодом.</translation>
    </message>
    <message>
        <source>Nobody has the card or phone of who brought them. Scan it again, or leave it empty.</source>
        <translation>Ни у кого нет такой карты или телефона. Отсканируйте карту того, кто привёл, ещё раз или оставьте пустым.</translation>
    </message>
    <message>
        <source>More than one fits who brought them. Type the phone whole, or scan the card.</source>
        <translation>Подходит больше одного покупателя. Введите телефон целиком или отсканируйте карту.</translation>
    </message>
    <message>
        <source>Type a phone number, or scan a card to give them.</source>
        <translation>Введите номер телефона или отсканируйте карту, которую даёте.</translation>
    </message>
    <message>
        <source>A phone number is enough. The sale on the counter goes on with them.</source>
        <translation>Достаточно номера телефона. Начатая продажа продолжится с этим покупателем.</translation>
    </message>
</context>
<context>
    <name>JoinLeaf</name>
    <message>
        <source>Join a hub</source>
        <translation>Подключение к общей базе</translation>
    </message>
    <message>
        <source>With a second till, a hub keeps together what both know of a customer: a database on a computer of the shop, or at a provider. Whoever looks after it invites this till: regulars hub invite.</source>
        <translation>Когда касс две, всё о покупателях хранит вместе общая база: база данных на компьютере магазина или у провайдера. Кто за неё отвечает, приглашает эту кассу: regulars hub invite.</translation>
    </message>
</context>
<context>
    <name>JoinMore</name>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Язык покупателя</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>16.11.1988</source>
        <translation>16.11.1988</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Whoever looks after the shop’s hub invites this till: regulars hub invite. The programme, the goods and the customers come from there; money and time zone too.</source>
        <translation>Кто отвечает за общую базу магазина, приглашает эту кассу: regulars hub invite. Программа, товары и покупатели придут оттуда, валюта и часовой пояс тоже.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>JoinedLeaf</name>
    <message>
        <source>Syncing…</source>
        <translation>Идёт обмен…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Без связи</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Отключиться от общей базы</translation>
    </message>
    <message>
        <source>This till goes on alone, with all that it knows now. What the other tills do from then on is not counted here.</source>
        <translation>Касса продолжит одна со всем, что знает сейчас. Что дальше делают другие кассы, здесь не учитывается.</translation>
    </message>
    <message>
        <source>Leave the hub…</source>
        <translation>Отключиться от общей базы…</translation>
    </message>
    <message>
        <source>Join with a new invitation</source>
        <translation>Подключиться по новому приглашению</translation>
    </message>
    <message>
        <source>They go there by themselves as soon as it answers.</source>
        <translation>Уйдут сами, как только общая база ответит.</translation>
    </message>
    <message>
        <source>The hub has everything of this till.</source>
        <translation>В общей базе есть всё с этой кассы.</translation>
    </message>
    <message>
        <source>Selling and earning go on as ever.</source>
        <translation>Продажи и начисления идут как обычно.</translation>
    </message>
    <message>
        <source>“{database}” on {server}, till number {number} there.</source>
        <translation>«{database}» на {server}, номер кассы там: {number}.</translation>
    </message>
    <message>
        <source>“{database}” on this computer, till number {number} there.</source>
        <translation>«{database}» на этом компьютере, номер кассы там: {number}.</translation>
    </message>
    <message>
        <source>Whoever looks after the hub sets it: regulars hub budget {till} SUM</source>
        <translation>Задаёт тот, кто отвечает за общую базу: regulars hub budget {till} SUM</translation>
    </message>
    <message>
        <source>This computer has no password for the hub: the books came from another one. Invite this till again and join with the new line.</source>
        <translation>У этого компьютера нет пароля к общей базе: данные перенесены с другого. Пригласите кассу снова и подключите её новой строкой.</translation>
    </message>
    <message>
        <source>This computer has no keyring. The hub’s password lies in a file that only its user reads ({file}).</source>
        <translation>На этом компьютере нет хранилища паролей. Пароль к общей базе лежит в файле, который читает только его пользователь ({file}).</translation>
    </message>
    <message>
        <source>The way to the hub is not encrypted.</source>
        <translation>Связь с общей базой не зашифрована.</translation>
    </message>
    <message>
        <source>The hub was restored. Until every till has been there, points are not spent.</source>
        <translation>Общую базу восстановили из копии. Пока на связь не вышли все кассы, баллы не списываются.</translation>
    </message>
    <message>
        <source>Without a connection this till sells and customers earn as ever.</source>
        <translation>Без связи касса продаёт, а покупатели копят как обычно.</translation>
    </message>
    <message>
        <source>Points and coupons are not spent offline until you have answered the question above.</source>
        <translation>Баллы и купоны без связи не принимаются, пока вы не ответите на вопрос выше.</translation>
    </message>
    <message>
        <source>Points, coupons for one use and limited offers count only while the hub is there, so nothing can be lost.</source>
        <translation>Баллы, одноразовые купоны и акции с лимитом действуют только при связи с общей базой, поэтому потерять ничего нельзя.</translation>
    </message>
    <message>
        <source>Points, coupons for one use and limited offers count too. The most that can be lost by all of them at this till is {most}.</source>
        <translation>Баллы, одноразовые купоны и акции с лимитом тоже действуют. Больше {most} на этой кассе на всём этом не потерять.</translation>
    </message>
    <message>
        <source>Points, coupons for one use and limited offers count too, up to {each} of one card a day. The most that can be lost by all of them at this till is {most}.</source>
        <translation>Баллы, одноразовые купоны и акции с лимитом тоже действуют, до {each} в день с одной карты. Больше {most} на этой кассе на всём этом не потерять.</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Касса 1</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Lost in spring</source>
        <translation>Пропали весной</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Обновляемый</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Неизменный</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Whoever fits then is in it, whenever you open it.</source>
        <translation>Каждый раз, когда вы его открываете, в нём те, кто подходит в этот день.</translation>
    </message>
    <message>
        <source>Days: {days}.</source>
        <translation>Дни: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>These %n people and no others, whatever they do from now on.</source>
        <translation>
            <numerusform>Только этот %n человек, что бы он ни делал дальше.</numerusform>
            <numerusform>Только эти %n человека, что бы они ни делали дальше.</numerusform>
            <numerusform>Только эти %n человек, что бы они ни делали дальше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте ему имя.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
</context>
<context>
    <name>LandedPanel</name>
    <message>
        <source>Save these rows…</source>
        <translation>Сохранить эти строки…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>All of it came in</source>
        <translation>Загружено всё</translation>
    </message>
    <message>
        <source>The same list again would add nothing.</source>
        <translation>Тот же список ещё раз ничего не добавит.</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Почему пропущено</translation>
    </message>
</context>
<context>
    <name>LinesTab</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Scan goods, or type into the last row</source>
        <translation>Отсканируйте товар или пишите в последней строке</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Убрать строку</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Stopped. Not everybody was looked at.</source>
        <translation>Остановлено. Просмотрены не все.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New customer ({key})</source>
        <translation>Новый покупатель ({key})</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Name, phone, card or e-mail</source>
        <translation>Имя, телефон, карта или почта</translation>
    </message>
    <message>
        <source>Looking at everybody…</source>
        <translation>Просматриваем всех…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Записываем файл…</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n покупатель</numerusform>
            <numerusform>%n покупателя</numerusform>
            <numerusform>%n покупателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Никого не нашлось</translation>
    </message>
    <message>
        <source>Take a filter away, or look for less.</source>
        <translation>Уберите фильтр или ищите по меньшему числу букв.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Покупателей пока нет</translation>
    </message>
    <message>
        <source>They join at the till with a phone alone, or come in from a list you have.</source>
        <translation>Они вступают на кассе по одному телефону или приходят из вашего списка.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый покупатель</translation>
    </message>
</context>
<context>
    <name>MakingForm</name>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>Как выглядят</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>На чём</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Именные</translation>
    </message>
    <message>
        <source>A page to measure it by</source>
        <translation>Лист для замера</translation>
    </message>
    <message>
        <source>The printer misses the cards’ places</source>
        <translation>Печать мимо мест карт</translation>
    </message>
    <message>
        <source>Such as: autumn fair</source>
        <translation>Напр.: осенняя ярмарка</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Дизайн</translation>
    </message>
    <message>
        <source>Kind of card, for the discount it carries</source>
        <translation>Вид карты: от него зависит скидка</translation>
    </message>
    <message>
        <source>Name of the batch, for yourself</source>
        <translation>Название партии, для себя</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>The back is printed by turning round</source>
        <translation>Оборот: переворот через</translation>
    </message>
    <message>
        <source>The printer’s resolution</source>
        <translation>Разрешение принтера</translation>
    </message>
    <message>
        <source>Places of the first sheet that are used up</source>
        <translation>Занято мест на первом листе</translation>
    </message>
    <message>
        <source>Front, to the right</source>
        <translation>Лицо, вправо</translation>
    </message>
    <message>
        <source>Front, down</source>
        <translation>Лицо, вниз</translation>
    </message>
    <message>
        <source>Back, to the right</source>
        <translation>Оборот, вправо</translation>
    </message>
    <message>
        <source>Back, down</source>
        <translation>Оборот, вниз</translation>
    </message>
    <message>
        <source>Everyone who has no card</source>
        <translation>Все, у кого нет карты</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked customer(s)</source>
        <translation>
            <numerusform>%n отмеченный покупатель</numerusform>
            <numerusform>%n отмеченных покупателя</numerusform>
            <numerusform>%n отмеченных покупателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on {tier}</source>
        <translation>Все с уровнем {tier}</translation>
    </message>
    <message>
        <source>Each tier’s own</source>
        <translation>Свой у каждого уровня</translation>
    </message>
    <message>
        <source>The one for everybody</source>
        <translation>Общий для всех</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>the long edge</source>
        <translation>длинный край</translation>
    </message>
    <message>
        <source>the short edge</source>
        <translation>короткий край</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n лист бумаги</numerusform>
            <numerusform>%n листа бумаги</numerusform>
            <numerusform>%n листов бумаги</numerusform>
        </translation>
    </message>
    <message>
        <source>Every code was read back at 203, 300 and 600 dpi.</source>
        <translation>Все коды прочитаны на 203, 300 и 600 dpi.</translation>
    </message>
    <message numerus="yes">
        <source>A sample of %n card(s) was read back at 203, 300 and 600 dpi, without a miss.</source>
        <translation>
            <numerusform>Проверена %n карта на 203, 300 и 600 dpi, всё читается.</numerusform>
            <numerusform>Проверены %n карты на 203, 300 и 600 dpi, все читаются.</numerusform>
            <numerusform>Проверено %n карт на 203, 300 и 600 dpi, все читаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cards would not scan: {numbers}. Look at them in the PDF, and at their design.</source>
        <translation>Эти карты не прочтутся: {numbers}. Посмотрите их в PDF и проверьте дизайн.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>Print this page at 100 % and type the numbers that stand at the cards’ real edges.</source>
        <translation>Напечатайте этот лист в масштабе 100 % и введите числа, что стоят у настоящих краёв карт.</translation>
    </message>
    <message>
        <source>Make the first 20,000</source>
        <translation>Сделать первые 20 000</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be written: {why}</source>
        <translation>PDF не записывается: {why}</translation>
    </message>
    <message>
        <source>There is nobody to make such a card for.</source>
        <translation>Таких покупателей нет.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Сделать карты</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>I have looked: print all the same</source>
        <translation>Посмотрели: печатать всё равно</translation>
    </message>
    <message>
        <source>Open the PDF to print it</source>
        <translation>Открыть PDF для печати</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>All came out well</source>
        <translation>Все вышли хорошо</translation>
    </message>
    <message>
        <source>Came out up to this card</source>
        <translation>Вышли до этой карты</translation>
    </message>
    <message>
        <source>Or the printer stopped after card</source>
        <translation>Или принтер встал после карты</translation>
    </message>
    <message>
        <source>Begin with card</source>
        <translation>Начать с карты</translation>
    </message>
    <message>
        <source>Draw them</source>
        <translation>Нарисовать</translation>
    </message>
    <message>
        <source>Reserve and draw</source>
        <translation>Занять номера</translation>
    </message>
    <message>
        <source>Numbers first, then paper</source>
        <translation>Сначала номера, потом бумага</translation>
    </message>
    <message>
        <source>Each card gets its number before it is drawn, so that no number is ever printed twice. Then every code is read back, and only then is it time to print.</source>
        <translation>Каждая карта получает номер до рисования: один номер никогда не напечатается дважды. Потом каждый код проверяется чтением, и только тогда пора печатать.</translation>
    </message>
    <message>
        <source>Looking for who they are for…</source>
        <translation>Ищем, для кого…</translation>
    </message>
    <message>
        <source>Reserving numbers…</source>
        <translation>Занимаем номера…</translation>
    </message>
    <message>
        <source>Drawing card {done} of {of}</source>
        <translation>Рисуем карту {done} из {of}</translation>
    </message>
    <message>
        <source>Reading back card {done} of {of}</source>
        <translation>Проверяем карту {done} из {of}</translation>
    </message>
    <message>
        <source>Do not print yet</source>
        <translation>Пока не печатайте</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Можно печатать</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then say what came out.</source>
        <translation>Печатайте в масштабе 100 %, без подгонки. Потом отметьте, что вышло.</translation>
    </message>
    <message>
        <source>Numbers are reserved</source>
        <translation>Номера заняты</translation>
    </message>
    <message>
        <source>Nothing is lost by stopping: the same numbers are drawn again.</source>
        <translation>Остановка ничего не портит: те же номера нарисуются снова.</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Партия</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s).</source>
        <translation>
            <numerusform>{name}: %n карта.</numerusform>
            <numerusform>{name}: %n карты.</numerusform>
            <numerusform>{name}: %n карт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message>
        <source>Where it is from</source>
        <translation>Откуда это</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Are these one customer?</source>
        <translation>Это один и тот же покупатель?</translation>
    </message>
    <message>
        <source>Where both have something told, the left one&apos;s stays. Cards, purses and visits of both count as one. It can be undone at any time.</source>
        <translation>Где данные есть у обоих, остаются левые. Карты, кошельки и визиты обоих считаются вместе. Отменить можно в любое время.</translation>
    </message>
    <message>
        <source>Keep the other one&apos;s</source>
        <translation>Оставить данные другого</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>This one&apos;s stays</source>
        <translation>Остаются эти данные</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Этот вольётся</translation>
    </message>
    <message>
        <source>What they will be</source>
        <translation>Что получится</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Regular since</source>
        <translation>С нами с</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
</context>
<context>
    <name>MergesTab</name>
    <message>
        <source>Merge with</source>
        <translation>Объединить с</translation>
    </message>
    <message>
        <source>You will see both sides first. A merge can be undone at any time.</source>
        <translation>Сначала вы увидите обе стороны. Объединение можно отменить в любое время.</translation>
    </message>
    <message>
        <source>Name, phone, card or e-mail</source>
        <translation>Имя, телефон, карта или почта</translation>
    </message>
    <message>
        <source>Nobody was merged into this customer.</source>
        <translation>С этим покупателем никого не объединяли.</translation>
    </message>
    <message>
        <source>{name} was merged into this customer</source>
        <translation>Объединён с этим покупателем: {name}</translation>
    </message>
    <message>
        <source>A customer was merged</source>
        <translation>Покупатель объединён</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Type a name: it stands on every slip.</source>
        <translation>Введите название: оно стоит на каждом чеке.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Название этой кассы</translation>
    </message>
    <message>
        <source>At the foot of every slip</source>
        <translation>Внизу каждого чека</translation>
    </message>
    <message>
        <source>Save the names</source>
        <translation>Сохранить названия</translation>
    </message>
</context>
<context>
    <name>NamesOfGoods</name>
    <message>
        <source>Names or codes, with commas between</source>
        <translation>Названия или коды через запятую</translation>
    </message>
</context>
<context>
    <name>NearRows</name>
    <message>
        <source>Perhaps they are known here already</source>
        <translation>Возможно, этот покупатель у нас уже есть</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>Это он или она</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>та же почта</translation>
    </message>
    <message>
        <source>nearly the same name, the same birthday</source>
        <translation>имя похоже, день рождения тот же</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>nearly the same name, the phone ends alike</source>
        <translation>имя похоже, конец номера тот же</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Type a name, a phone or a card.</source>
        <translation>Наберите имя, телефон или карту.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый покупатель</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Scan it; without one they are found by phone and name.</source>
        <translation>Считайте карту; без неё находят по телефону и имени.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation>Сохранить заметки</translation>
    </message>
    <message>
        <source>What is good to know: allergies, wishes, what was promised</source>
        <translation>Что полезно знать: аллергии, пожелания, что обещали</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Show the customer</source>
        <translation>Показать покупателя</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чья</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>покупатель</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатана</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>испорчена</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>занят</translation>
    </message>
</context>
<context>
    <name>OffersTab</name>
    <message>
        <source>No coupons of their own</source>
        <translation>Своих купонов нет</translation>
    </message>
    <message>
        <source>A coupon that is shown is scanned, or its code typed into the box above.</source>
        <translation>Предъявленный купон отсканируйте или введите его код в поле вверху.</translation>
    </message>
    <message>
        <source>Thank…</source>
        <translation>Поблагодарить…</translation>
    </message>
    <message>
        <source>Coupons on paper are scanned as they come</source>
        <translation>Бумажные купоны сканируйте по мере предъявления</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Making the demo shop: 1,200 customers and fourteen months of receipts…</source>
        <translation>Создаём демо-магазин: 1200 покупателей и чеки за четырнадцать месяцев…</translation>
    </message>
    <message>
        <source>Choose the books</source>
        <translation>Выбор базы</translation>
    </message>
    <message>
        <source>Books (*.db);;All files (*)</source>
        <translation>База (*.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation>Открываем базу…</translation>
    </message>
    <message>
        <source>Cards to scan at this till are in {path}</source>
        <translation>Карты для этой кассы: {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Восстановить последнюю копию</translation>
    </message>
    <message>
        <source>The newest backup is of {when}.</source>
        <translation>Последняя копия – от {when}.</translation>
    </message>
    <message>
        <source>Restoring it keeps what lies here now, beside it.</source>
        <translation>При восстановлении нынешний файл сохранится рядом.</translation>
    </message>
    <message>
        <source>Open the copy of {when}</source>
        <translation>Открыть копию от {when}</translation>
    </message>
    <message>
        <source>There is a copy from before the upgrade. What was recorded since is not in it.</source>
        <translation>Есть копия, сделанная перед обновлением. В ней нет того, что записано с тех пор.</translation>
    </message>
    <message>
        <source>There is a copy from before the upgrade. No sale was made since.</source>
        <translation>Есть копия, сделанная перед обновлением. Продаж с тех пор не было.</translation>
    </message>
    <message numerus="yes">
        <source>There is a copy from before the upgrade. %n sale(s) since then are not in it.</source>
        <translation>
            <numerusform>Есть копия, сделанная перед обновлением. В ней нет %n продажи, сделанной с тех пор.</numerusform>
            <numerusform>Есть копия, сделанная перед обновлением. В ней нет %n продаж, сделанных с тех пор.</numerusform>
            <numerusform>Есть копия, сделанная перед обновлением. В ней нет %n продаж, сделанных с тех пор.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer books are kept beside it as they are.</source>
        <translation>Более новая база сохраняется рядом как есть.</translation>
    </message>
    <message>
        <source>The books of {when} are open. The newer ones are kept until {day}: {file}</source>
        <translation>Открыта база от {when}. Более новая хранится до {day}: {file}</translation>
    </message>
    <message>
        <source>The backup is open. The books from before are kept: {file}</source>
        <translation>Открыта копия. Прежняя база сохранена: {file}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>The hub’s certificate</source>
        <translation>Сертификат общей базы</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Сертификаты (*.crt *.pem *.cer);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Fetching the shop from its hub: the programme, the goods, the customers…</source>
        <translation>Забираем магазин из общей базы: программу, товары, покупателей…</translation>
    </message>
    <message>
        <source>Start a new shop</source>
        <translation>Начать новый магазин</translation>
    </message>
    <message>
        <source>Something unforeseen is in the way. Nothing was changed.</source>
        <translation>Помешало что-то непредвиденное. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>OwnSheet</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Crop marks at the edges</source>
        <translation>Метки реза по краям</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Карт в ряду</translation>
    </message>
    <message>
        <source>One below another</source>
        <translation>Рядов</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Поле слева</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Поле сверху</translation>
    </message>
    <message>
        <source>Step across</source>
        <translation>Шаг вбок</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Шаг вниз</translation>
    </message>
    <message>
        <source>Card’s width</source>
        <translation>Ширина карты</translation>
    </message>
    <message>
        <source>Card’s height</source>
        <translation>Высота карты</translation>
    </message>
    <message>
        <source>From one card’s edge to the same edge of the next card</source>
        <translation>От края карты до того же края следующей карты</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} мм</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>The file is refused, and nothing was changed. Its mistakes:</source>
        <translation>Файл не принят, ничего не изменилось. Ошибки в нём:</translation>
    </message>
    <message>
        <source>The rules for customers</source>
        <translation>Правила для покупателей</translation>
    </message>
    <message>
        <source>A page for cashiers</source>
        <translation>Памятка кассиру</translation>
    </message>
    <message>
        <source>The programme as a file</source>
        <translation>Программа файлом</translation>
    </message>
    <message>
        <source>A programme from a file</source>
        <translation>Программа из файла</translation>
    </message>
    <message>
        <source>How to earn, how to use, when it lapses, what happens when goods come back.</source>
        <translation>Как копить, как тратить, когда сгорает, что при возврате.</translation>
    </message>
    <message>
        <source>What to say at the till, on one page.</source>
        <translation>Что сказать на кассе, на одной странице.</translation>
    </message>
    <message>
        <source>To keep it, or to take it to another shop.</source>
        <translation>Чтобы сохранить или отнести в другой магазин.</translation>
    </message>
    <message>
        <source>It becomes the draft; what is in force stays in force.</source>
        <translation>Станет черновиком; действующее остаётся в силе.</translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation>Сделать PDF…</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Записать файл…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Прочитать файл…</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked sales</source>
        <translation>Отложенные продажи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Put on this side</source>
        <translation>На эту сторону</translation>
    </message>
</context>
<context>
    <name>PastSale</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>returned: {quantity}</source>
        <translation>возвращено: {quantity}</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>купон {code}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Returned, slip {slip}</source>
        <translation>Возврат, чек {slip}</translation>
    </message>
    <message>
        <source>Brought the coupon {code}, {name}: used</source>
        <translation>Принёс купон {code}, {name}: использован</translation>
    </message>
    <message>
        <source>Brought the coupon {code}, {name}: {valid}</source>
        <translation>Принёс купон {code}, {name}: {valid}</translation>
    </message>
    <message>
        <source>Brought the coupon {code}, {name}: not valid any more</source>
        <translation>Принёс купон {code}, {name}: больше не действует</translation>
    </message>
</context>
<context>
    <name>PeopleLead</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Это не удалось сделать.</translation>
    </message>
    <message>
        <source>Give a coupon</source>
        <translation>Выдать купон</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Добавить в группу</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Убрать из группы</translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>Сохранить этих людей</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>Выгрузить список людей</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>people.xlsx</source>
        <translation>люди.xlsx</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Give a coupon…</source>
        <translation>Выдать купон…</translation>
    </message>
    <message>
        <source>Add to group…</source>
        <translation>В группу…</translation>
    </message>
    <message>
        <source>Take out of group…</source>
        <translation>Из группы…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Ищем…</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>Выполняется…</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} ticked</source>
        <translation>
            <numerusform>отмечен %n из {count}</numerusform>
            <numerusform>отмечено %n из {count}</numerusform>
            <numerusform>отмечено %n из {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were erased and have no name any more.</source>
        <translation>
            <numerusform>Ещё %n стёрт, имени у него больше нет.</numerusform>
            <numerusform>Ещё %n стёрты, имён у них больше нет.</numerusform>
            <numerusform>Ещё %n стёрты, имён у них больше нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are listed; what you do is done with all of them.</source>
        <translation>Показаны первые {count}; всё, что вы делаете, делается со всеми.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>Nobody fits in these days.</source>
        <translation>За эти дни никто не подходит.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>There is no list, because you did not wait for it.</source>
        <translation>Списка нет: вы не стали его ждать.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>This segment is not there any more.</source>
        <translation>Этого сегмента больше нет.</translation>
    </message>
    <message>
        <source>This program does not know the question</source>
        <translation>Этот вопрос программе неизвестен</translation>
    </message>
    <message>
        <source>The segment was saved by a newer one, or its question is gone.</source>
        <translation>Сегмент сохранён более новой программой, или его вопроса больше нет.</translation>
    </message>
    <message>
        <source>This could not be answered</source>
        <translation>Не удалось ответить</translation>
    </message>
    <message>
        <source>Whoever fits was erased: their sales are there, they are not.</source>
        <translation>Все, кто подходит, стёрты: их покупки остались, их самих нет.</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>This is no day that has been. Type it like 16.11.2026.</source>
        <translation>Такого дня ещё не было. Напишите, например, 16.11.2026.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Первый день позже последнего.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>A real customer: name, phone or card</source>
        <translation>Настоящий покупатель: имя, телефон или карта</translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Гость без карты</translation>
    </message>
    <message>
        <source>as earned</source>
        <translation>заработанный</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Spent before</source>
        <translation>Потрачено раньше</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>Покупок раньше</translation>
    </message>
    <message>
        <source>Days since the last</source>
        <translation>Дней с последней</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Shows: {coupon}</source>
        <translation>Показывает: {coupon}</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Looking…</source>
        <translation>Смотрю…</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>Save the card as a picture</source>
        <translation>Сохранить карту картинкой</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>Файл {path} записан.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>Файл не записать: {why}</translation>
    </message>
    <message>
        <source>Its number is too long for any code on a card.</source>
        <translation>Номер слишком длинный для кода на карте.</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>For their phone, with a QR code</source>
        <translation>Для телефона, с QR-кодом</translation>
    </message>
    <message>
        <source>The card as a picture</source>
        <translation>Карта картинкой</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>PortLeaf</name>
    <message>
        <source>A scanner that types needs no port.</source>
        <translation>Сканеру-клавиатуре порт не нужен.</translation>
    </message>
    <message>
        <source>The port is open. Scan something.</source>
        <translation>Порт открыт. Отсканируйте что-нибудь.</translation>
    </message>
    <message>
        <source>The scanner is not plugged in. It is taken up as soon as it is.</source>
        <translation>Сканер не подключён. Как только он появится, он заработает сам.</translation>
    </message>
    <message>
        <source>The port can&apos;t be opened: another program has it, or this user may not use it.</source>
        <translation>Порт не открывается: его держит другая программа или у этого пользователя нет прав.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Последовательный порт</translation>
    </message>
    <message>
        <source>Around each code</source>
        <translation>Вокруг кода</translation>
    </message>
    <message>
        <source>Most scanners type like a keyboard. One on a serial port, or a USB one set so, is chosen here.</source>
        <translation>Большинство сканеров печатает как клавиатура. Сканер на последовательном порту (или USB в таком режиме) выбирается здесь.</translation>
    </message>
    <message>
        <source>What the scanner sends besides the code is found out by scanning the three codes.</source>
        <translation>Что сканер присылает кроме кода, выясняется по трём кодам.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Sends before each code</source>
        <translation>Присылает перед кодом</translation>
    </message>
    <message>
        <source>Sends after each code</source>
        <translation>Присылает после кода</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>Искать порты снова</translation>
    </message>
    <message>
        <source>No serial port</source>
        <translation>Без последовательного порта</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Обучение: здесь всё понарошку</translation>
    </message>
    <message>
        <source>All of it done: well practised!</source>
        <translation>Всё сделано – отличная тренировка!</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>Сделано: {done} из {all}</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Назад в магазин</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>New staff</source>
        <translation>Новые сотрудники</translation>
    </message>
    <message>
        <source>They practise at a till with your own rules and goods, on invented customers. Nothing of it counts.</source>
        <translation>Они учатся на кассе с вашими правилами и товарами, на вымышленных покупателях. Ничего из этого не учитывается.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Обучение</translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message>
        <source>Practice</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>No cards are issued in practice: those to scan are under “Practice”.</source>
        <translation>В обучении карты не выпускаются: карты для сканирования – в разделе «Обучение».</translation>
    </message>
    <message>
        <source>The cards are in {path}</source>
        <translation>Карты лежат здесь: {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The cards could not be written. Look at the folder for PDFs.</source>
        <translation>Карты не удалось записать. Проверьте папку для PDF.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Sell something to {name}</source>
        <translation>Продайте что-нибудь. Покупатель: {name}</translation>
    </message>
    <message>
        <source>Let {name} pay with {purse}</source>
        <translation>Оплата кошельком «{purse}». Покупатель: {name}</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Примите возврат товара</translation>
    </message>
    <message>
        <source>Replace the lost card of {name}</source>
        <translation>Замените потерянную карту. Покупатель: {name}</translation>
    </message>
    <message>
        <source>Let somebody new join</source>
        <translation>Запишите нового покупателя</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Everybody here is invented. Sell, take back, try whatever you like: nothing of it counts.</source>
        <translation>Все здесь вымышлены. Продавайте, принимайте возвраты, пробуйте что угодно: ничего не учитывается.</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>Кого обслужить</translation>
    </message>
    <message>
        <source>Touch a card to show it at the till, or scan it off the screen or from paper.</source>
        <translation>Нажмите на карту, чтобы показать её на кассе, или отсканируйте с экрана или с бумаги.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Cards on paper</source>
        <translation>Карты на бумаге</translation>
    </message>
    <message>
        <source>Show their card, type what the goods cost, press Enter.</source>
        <translation>Покажите карту, наберите стоимость товара, нажмите Enter.</translation>
    </message>
    <message>
        <source>Type what the goods cost, then F4 takes as much as may be paid so.</source>
        <translation>Наберите стоимость товара, затем F4 берёт сколько можно.</translation>
    </message>
    <message>
        <source>F7, then the sale, then what came back.</source>
        <translation>F7, затем чек, затем что вернули.</translation>
    </message>
    <message>
        <source>F5 opens their cards: the lost one gets another in its place.</source>
        <translation>F5 открывает карты: вместо потерянной выдаётся другая.</translation>
    </message>
    <message>
        <source>F5 without a customer: a phone or a card is enough. Invent somebody.</source>
        <translation>F5 без покупателя: хватит телефона или карты. Придумайте кого-нибудь.</translation>
    </message>
    <message>
        <source>card lost</source>
        <translation>карта потеряна</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>день рождения</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Making a shop to practise in. The real books stay closed meanwhile.</source>
        <translation>Готовим учебный магазин. Настоящая база пока закрыта.</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules could not be read: here are those of a bakery.</source>
        <translation>Правила магазина прочитать не удалось: здесь правила пекарни.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The batch is printed.</source>
        <translation>Партия напечатана.</translation>
    </message>
    <message numerus="yes">
        <source>%n spoiled card(s): reserve as many new ones?</source>
        <translation>
            <numerusform>%n испорченная карта: занять новый номер?</numerusform>
            <numerusform>%n испорченные карты: занять столько же новых номеров?</numerusform>
            <numerusform>%n испорченных карт: занять столько же новых номеров?</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoiled numbers never open anybody. Cards with names are replaced for the same people.</source>
        <translation>Испорченные номера больше никого не откроют. Именные карты заменяются тем же людям.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replacements: {name}</source>
        <translation>Замена: {name}</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>партия</translation>
    </message>
</context>
<context>
    <name>PrivacyDesk</name>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Документы (*.pdf)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Данные (*.json)</translation>
    </message>
    <message>
        <source>Save what is kept about them</source>
        <translation>Сохранить всё, что хранится о покупателе</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Everything kept about them is in {file}</source>
        <translation>Всё, что хранится о покупателе, – в файле {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Сюда файл записать нельзя. Выберите другую папку.</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>На что дано согласие</translation>
    </message>
    <message>
        <source>What is kept about them</source>
        <translation>Что хранится о покупателе</translation>
    </message>
    <message>
        <source>Details, cards, agreements, purses and every purchase, in the customer&apos;s language: theirs to take.</source>
        <translation>Данные, карты, согласия, кошельки и каждая покупка – на языке покупателя, ему в руки.</translation>
    </message>
    <message>
        <source>PDF to read…</source>
        <translation>PDF для чтения…</translation>
    </message>
    <message>
        <source>JSON for a computer…</source>
        <translation>JSON для программ…</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation>База не открывается</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The scanner is unplugged. It goes on by itself as soon as it is back.</source>
        <translation>Сканер отключён. Как только он вернётся, всё продолжится само.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Сканер готов.</translation>
    </message>
    <message>
        <source>The daily backup failed; look under Shop</source>
        <translation>Ежедневная копия не удалась; см. «Магазин»</translation>
    </message>
</context>
<context>
    <name>ProgrammeRoom</name>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>Ваша программа</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Чего вы хотите?</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The ready programme is in the draft&apos;s place.</source>
        <translation>Готовая программа заняла место черновика.</translation>
    </message>
    <message>
        <source>Take the new rules</source>
        <translation>Взять новые правила</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>{gift}: only for a customer who has saved for it.</source>
        <translation>{gift}: только для покупателя, который накопил.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Goes with this sale, for {points}.</source>
        <translation>Пойдёт с этой продажей, за {points}.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Can be taken now, or saved on.</source>
        <translation>Можно взять сейчас или копить дальше.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>{points} more.</source>
        <translation>Ещё {points}.</translation>
    </message>
    <message numerus="yes">
        <source>{points} more: about %n visit(s) at this pace, around {day}.</source>
        <translation>
            <numerusform>Ещё {points}: около %n визита в таком темпе, примерно {day}</numerusform>
            <numerusform>Ещё {points}: около %n визитов в таком темпе, примерно {day}</numerusform>
            <numerusform>Ещё {points}: около %n визитов в таком темпе, примерно {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} would lapse before that.</source>
        <translation>До этого сгорит: {points}.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Nothing differs from what is in force.</source>
        <translation>Ничем не отличается от действующей.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What changes for customers</source>
        <translation>Что изменится для покупателей</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>С сегодняшнего дня</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>С выбранного дня</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Кто публикует</translation>
    </message>
    <message>
        <source>Stays with the version for good.</source>
        <translation>Останется при версии навсегда.</translation>
    </message>
    <message>
        <source>Take the new rules</source>
        <translation>Взять новые правила</translation>
    </message>
    <message>
        <source>What comes out now is right: change the examples</source>
        <translation>То, что выходит сейчас, верно: поправить примеры</translation>
    </message>
    <message>
        <source>The rules have mistakes. Mend them first:</source>
        <translation>В правилах ошибки. Сначала исправьте их:</translation>
    </message>
    <message>
        <source>Examples that come out otherwise. Mend the rules, or the example:</source>
        <translation>Примеры не сходятся. Исправьте правила или пример:</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) come out as expected</source>
        <translation>
            <numerusform>%n пример сходится</numerusform>
            <numerusform>%n примера сходятся</numerusform>
            <numerusform>%n примеров сходятся</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no examples: the sums were not checked.</source>
        <translation>Примеров нет: суммы не проверены.</translation>
    </message>
</context>
<context>
    <name>PurseBox</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другая…</translation>
    </message>
    <message>
        <source>Pay with {purse}</source>
        <translation>Списать: {purse}</translation>
    </message>
    <message>
        <source>Max {amount}</source>
        <translation>Макс. {amount}</translation>
    </message>
</context>
<context>
    <name>PursesTab</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The programme in force has no purse: nothing is saved up.</source>
        <translation>В действующей программе нет кошелька: копить нечего.</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation>Более поздние</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>получено: {moment}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from the last visit</source>
        <translation>
            <numerusform>%n месяц после последнего визита</numerusform>
            <numerusform>%n месяца после последнего визита</numerusform>
            <numerusform>%n месяцев после последнего визита</numerusform>
        </translation>
    </message>
    <message>
        <source>never lapses</source>
        <translation>не сгорает</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Practice on invented customers: nothing counts ({key})</source>
        <translation>Обучение на вымышленных покупателях: ничего не учитывается ({key})</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>Credits and debits by hand</source>
        <translation>Начисления и списания вручную</translation>
    </message>
    <message>
        <source>Who credits or debits at the till chooses one of these; the customer’s next slip says it.</source>
        <translation>Кто начисляет или списывает на кассе, выбирает одну из причин; она будет в следующем чеке покупателя.</translation>
    </message>
    <message>
        <source>The reasons are saved.</source>
        <translation>Причины сохранены.</translation>
    </message>
    <message>
        <source>Reason, as the slip says it</source>
        <translation>Причина, как она будет в чеке</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Не больше за раз</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>Ещё причина</translation>
    </message>
    <message>
        <source>Begin with the usual ones</source>
        <translation>Начать с обычных</translation>
    </message>
    <message>
        <source>Save the reasons</source>
        <translation>Сохранить причины</translation>
    </message>
</context>
<context>
    <name>ReceiptsLead</name>
    <message>
        <source>Looking for them…</source>
        <translation>Ищем…</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n чек</numerusform>
            <numerusform>%n чека</numerusform>
            <numerusform>%n чеков</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are listed.</source>
        <translation>Показаны первые {count}.</translation>
    </message>
    <message>
        <source>No receipts</source>
        <translation>Чеков нет</translation>
    </message>
    <message>
        <source>Nothing was sold that fits.</source>
        <translation>Подходящих продаж нет.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>There is no list, because you did not wait for it.</source>
        <translation>Списка нет: вы не стали его ждать.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>This could not be answered</source>
        <translation>Не удалось ответить</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
</context>
<context>
    <name>RefundPage</name>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>No sale found</source>
        <translation>Продажа не найдена</translation>
    </message>
    <message>
        <source>Scan the code at the end of the slip, or type its number.</source>
        <translation>Отсканируйте код внизу чека или введите его номер.</translation>
    </message>
    <message>
        <source>Sales of {day}</source>
        <translation>Продажи за {day}</translation>
    </message>
    <message>
        <source>Found sales</source>
        <translation>Найденные продажи</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Что возвращают?</translation>
    </message>
</context>
<context>
    <name>RefundPanel</name>
    <message>
        <source>Void of the whole sale</source>
        <translation>Отмена всей продажи</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Что возвращают</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Exchange for other goods</source>
        <translation>Обменять на другой товар</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>К возврату</translation>
    </message>
    <message>
        <source>Choose a sale, then how much of each line comes back. What it means is shown here first.</source>
        <translation>Выберите продажу, затем сколько вернуть по каждой строке. Итог сначала покажем здесь.</translation>
    </message>
    <message>
        <source>Manager who agrees</source>
        <translation>Кто из старших согласен</translation>
    </message>
    <message>
        <source>The customer has already used what this takes back.</source>
        <translation>Покупатель уже потратил то, что здесь снимается.</translation>
    </message>
    <message>
        <source>Choose a sale first.</source>
        <translation>Сначала выберите продажу.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Back to {purse}</source>
        <translation>Обратно: {purse}</translation>
    </message>
    <message>
        <source>Taken back from {purse}</source>
        <translation>Снято: {purse}</translation>
    </message>
    <message>
        <source>Earned anew: {name}</source>
        <translation>Начислено заново: {name}</translation>
    </message>
    <message>
        <source>Not asked back from {purse}</source>
        <translation>Прощено: {purse}</translation>
    </message>
    <message>
        <source>Owed to {purse}, paid by what is earned next</source>
        <translation>Долг: {purse}, погасится следующими начислениями</translation>
    </message>
    <message>
        <source>No sale fits. Type the slip&apos;s number, or a card or phone.</source>
        <translation>Такой продажи нет. Введите номер чека, карту или телефон.</translation>
    </message>
    <message>
        <source>Several sales bear this slip number: a till’s books were copied. Compare day, time and sum, and choose the one that was brought.</source>
        <translation>Этот номер чека стоит на нескольких продажах: базу кассы копировали. Сверьте день, время и сумму и выберите ту, чей чек принесли.</translation>
    </message>
    <message>
        <source>The hub can’t be asked now: other tills’ sales are missing. Type the slip’s number when it is back.</source>
        <translation>Общая база сейчас не отвечает: продаж с других касс в списке нет. Когда она снова ответит, введите номер чека.</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>Сначала выберите, что возвращают.</translation>
    </message>
</context>
<context>
    <name>ReportsRoom</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Looking through the books…</source>
        <translation>Просматриваю книги…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>There is no answer, because you did not wait for it.</source>
        <translation>Ответа нет: вы не стали ждать.</translation>
    </message>
    <message>
        <source>This could not be answered</source>
        <translation>Не удалось ответить</translation>
    </message>
    <message>
        <source>The books are as they were.</source>
        <translation>Книги остались, как были.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>sold {sold}, left {left}</source>
        <translation>продано {sold}, осталось {left}</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Возврат</translation>
    </message>
</context>
<context>
    <name>RoomPages</name>
    <message>
        <source>Merged: they are one customer now.</source>
        <translation>Объединено: теперь это один покупатель.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone: they are two customers again.</source>
        <translation>Отменено: это снова два покупателя.</translation>
    </message>
</context>
<context>
    <name>RoomSheets</name>
    <message>
        <source>Choose several…</source>
        <translation>Выбрать нескольких…</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Выгрузить список…</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Возможные дубли…</translation>
    </message>
    <message>
        <source>Whom to forget…</source>
        <translation>Кого забыть…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Добавить в группу</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Убрать из группы</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>One more</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Убрать строку</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Правил пока нет</translation>
    </message>
    <message>
        <source>Say what you want to reach, or begin with a ready programme.</source>
        <translation>Скажите, чего хотите, или начните с готовой программы.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>С чего начать</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>This sale</source>
        <translation>Эта продажа</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Without the return</source>
        <translation>Без возврата</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>К возврату</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>Ещё не продано</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Comes back, slip {slip}</source>
        <translation>Возврат по чеку {slip}</translation>
    </message>
    <message>
        <source>Earns {rate}</source>
        <translation>Начислится {rate}</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Начислится</translation>
    </message>
    <message>
        <source>That is more than any shop sells. What was there before stayed.</source>
        <translation>Столько не продаёт ни один магазин. Осталось то, что было.</translation>
    </message>
    <message>
        <source>This cannot be read as an amount: write it like {amount}.</source>
        <translation>Это не читается как сумма: напишите её как {amount}.</translation>
    </message>
    <message>
        <source>Type an amount, or scan goods, first.</source>
        <translation>Сначала введите сумму или отсканируйте товар.</translation>
    </message>
    <message>
        <source>The purse cannot pay that amount: choose Max, or another amount.</source>
        <translation>Столько списать нельзя: выберите «Макс.» или другую сумму.</translation>
    </message>
    <message>
        <source>Some of these goods are only for another tier: take them out.</source>
        <translation>Некоторые товары – только для другого уровня: уберите их.</translation>
    </message>
    <message>
        <source>Not enough is saved for this gift: put it back, or take another.</source>
        <translation>На этот подарок не накоплено: верните его или выберите другой.</translation>
    </message>
    <message>
        <source>The figures have changed meanwhile. Look again, then press Enter.</source>
        <translation>Цифры тем временем изменились. Проверьте и нажмите Enter.</translation>
    </message>
    <message>
        <source>The first Enter had arrived: that sale is booked. This one is new.</source>
        <translation>Первый Enter сработал: та продажа проведена. Это уже новая.</translation>
    </message>
    <message>
        <source>These goods cannot come back so any more. Leave the return out.</source>
        <translation>Так эти товары уже не вернуть. Уберите возврат.</translation>
    </message>
    <message>
        <source>Some of these goods came back already, at another till. Leave the return out.</source>
        <translation>Часть этого товара уже вернули на другой кассе. Уберите возврат.</translation>
    </message>
    <message>
        <source>Sold at another till, and the hub is away: leave the return out.</source>
        <translation>Продано на другой кассе, а связи с общей базой нет: уберите возврат.</translation>
    </message>
    <message>
        <source>Not asked any more. Nothing was sold and nothing was spent.</source>
        <translation>Больше не спрашиваем. Ничего не продано и не списано.</translation>
    </message>
    <message>
        <source>Another customer now; the goods on the counter stayed.</source>
        <translation>Теперь другой покупатель; товары остались.</translation>
    </message>
    <message>
        <source>Taken up again where it was left.</source>
        <translation>Продолжаем с того же места.</translation>
    </message>
</context>
<context>
    <name>SalesModel</name>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Phone …{tail}</source>
        <translation>Тел. …{tail}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращена</translation>
    </message>
    <message>
        <source>partly returned</source>
        <translation>возвращена частично</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Scan a card, or type a phone, name or number</source>
        <translation>Отсканируйте карту или введите телефон, имя, номер</translation>
    </message>
    <message>
        <source>Scan a slip, or type a card or phone</source>
        <translation>Отсканируйте чек, введите карту или телефон</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>The sheet is in {path}.</source>
        <translation>Лист лежит здесь: {path}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Set up your scanner</source>
        <translation>Настройка сканера</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Print the codes</source>
        <translation>Печать кодов</translation>
    </message>
    <message>
        <source>Three codes</source>
        <translation>Три кода</translation>
    </message>
    <message>
        <source>Port and signs</source>
        <translation>Порт и знаки</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Номера карт</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>Only these (none: everything)</source>
        <translation>Только эти (пусто: все)</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Кроме</translation>
    </message>
</context>
<context>
    <name>SegmentLine</name>
    <message>
        <source>saved {day}</source>
        <translation>сохранён {day}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Обновляемый</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Неизменный</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SegmentsLead</name>
    <message>
        <source>Throw away the segment “{name}”? Its people stay customers as they are.</source>
        <translation>Удалить сегмент «{name}»? Его люди останутся покупателями, как были.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>A live segment is looked for anew each time; a fixed one stays as it was saved.</source>
        <translation>Обновляемый сегмент ищется каждый раз заново, неизменный остаётся таким, каким сохранён.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Nobody is saved yet</source>
        <translation>Пока никто не сохранён</translation>
    </message>
    <message>
        <source>Open the people behind any figure of a report and press Save: they stand here from then on.</source>
        <translation>Откройте людей за любой цифрой отчёта и нажмите «Сохранить»: дальше они будут здесь.</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
</context>
<context>
    <name>ShelvesPage</name>
    <message>
        <source>To the rules</source>
        <translation>К правилам</translation>
    </message>
</context>
<context>
    <name>ShopRoom</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
</context>
<context>
    <name>ShopScreen</name>
    <message>
        <source>The names are saved.</source>
        <translation>Названия сохранены.</translation>
    </message>
    <message>
        <source>The books are backed up.</source>
        <translation>Копия базы сделана.</translation>
    </message>
    <message>
        <source>The books are in {path}. Carry the file over, and open it there in the first run.</source>
        <translation>База лежит в {path}. Перенесите файл и откройте его там при первом запуске.</translation>
    </message>
    <message>
        <source>These are the books themselves. Choose another name.</source>
        <translation>Это сама база. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The books and their copies</source>
        <translation>База и её копии</translation>
    </message>
    <message>
        <source>Slips and papers</source>
        <translation>Чеки и бумаги</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Set up the scanner…</source>
        <translation>Настроить сканер…</translation>
    </message>
    <message>
        <source>On a serial port.</source>
        <translation>На последовательном порту.</translation>
    </message>
    <message>
        <source>It types like a keyboard.</source>
        <translation>Печатает как клавиатура.</translation>
    </message>
    <message>
        <source>Before each code: “{sign}”.</source>
        <translation>Перед кодом: «{sign}».</translation>
    </message>
    <message>
        <source>After each code: “{sign}”.</source>
        <translation>После кода: «{sign}».</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Принтер чеков</translation>
    </message>
    <message>
        <source>192.168.0.50:9100, /dev/usb/lp0 or COM3@19200. Empty: slips go to a PDF.</source>
        <translation>192.168.0.50:9100, /dev/usb/lp0 или COM3@19200. Пусто: чеки идут в PDF.</translation>
    </message>
    <message>
        <source>Folder for PDFs…</source>
        <translation>Папка для PDF…</translation>
    </message>
    <message>
        <source>Folder for copies…</source>
        <translation>Папка для копий…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Восстановить эту копию…</translation>
    </message>
    <message>
        <source>Copy for another computer…</source>
        <translation>Копия для другого компьютера…</translation>
    </message>
    <message>
        <source>Open other books…</source>
        <translation>Открыть другую базу…</translation>
    </message>
    <message>
        <source>No copy yet. One is made every day by itself.</source>
        <translation>Копии ещё нет. Она делается сама каждый день.</translation>
    </message>
</context>
<context>
    <name>ShopWorkroom</name>
    <message>
        <source>What was sold since then will be missing.</source>
        <translation>Проданного с тех пор в ней не будет.</translation>
    </message>
    <message>
        <source>No sale was made since then; what else was changed since will be missing.</source>
        <translation>Продаж с тех пор не было; другие изменения пропадут.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) made since then will be missing.</source>
        <translation>
            <numerusform>В ней не будет %n продажи, сделанной с тех пор.</numerusform>
            <numerusform>В ней не будет %n продаж, сделанных с тех пор.</numerusform>
            <numerusform>В ней не будет %n продаж, сделанных с тех пор.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sold since then is at the hub, and comes back from there with the next rounds.</source>
        <translation>Проданное с тех пор есть в общей базе и вернётся оттуда при следующем обмене.</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>Вернуться к копии от {when}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The books as they are now are kept beside them.</source>
        <translation>Нынешняя база сохранится рядом.</translation>
    </message>
    <message>
        <source>The books are back to the copy of {when}. The ones from before are kept: {file}</source>
        <translation>Открыта копия от {when}. Прежняя база сохранена: {file}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Copy the books</source>
        <translation>Копия базы</translation>
    </message>
    <message>
        <source>Books (*.db)</source>
        <translation>База (*.db)</translation>
    </message>
    <message>
        <source>Open other books</source>
        <translation>Открыть другую базу</translation>
    </message>
    <message>
        <source>Books (*.db);;All files (*)</source>
        <translation>База (*.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Folder for PDFs</source>
        <translation>Папка для PDF</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Следующий покупатель</translation>
    </message>
    <message>
        <source>Void booked</source>
        <translation>Отмена проведена</translation>
    </message>
    <message>
        <source>Return booked</source>
        <translation>Возврат проведён</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>К возврату</translation>
    </message>
    <message>
        <source>Sale booked</source>
        <translation>Продажа проведена</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>Чек {number}</translation>
    </message>
    <message>
        <source>No slip printer is set: name one under Shop. {key} saves the slip as a PDF.</source>
        <translation>Принтер чеков не задан: укажите его в «Магазине». {key} сохранит чек в PDF.</translation>
    </message>
    <message>
        <source>A coupon for the next purchase: {codes}</source>
        <translation>Купон на следующую покупку: {codes}</translation>
    </message>
</context>
<context>
    <name>SpendingWords</name>
    <message>
        <source>Asking the hub…</source>
        <translation>Спрашиваем общую базу…</translation>
    </message>
    <message>
        <source>Sell without it: {money}</source>
        <translation>Продать без этого: {money}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening the books…</source>
        <translation>Открываем базу…</translation>
    </message>
    <message>
        <source>Books all right</source>
        <translation>База в порядке</translation>
    </message>
    <message>
        <source>The books need attention</source>
        <translation>База требует внимания</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Обучение: здесь всё понарошку</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>копии ещё нет</translation>
    </message>
    <message>
        <source>last backup {when}</source>
        <translation>копия: {when}</translation>
    </message>
    <message>
        <source>the scanner is not plugged in</source>
        <translation>сканер не подключён</translation>
    </message>
    <message>
        <source>the scanner&apos;s port can&apos;t be opened</source>
        <translation>порт сканера не открывается</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>When something is wrong</source>
        <translation>Если что-то не так</translation>
    </message>
    <message>
        <source>One text file for whoever helps you: versions, settings, counts, the last errors. It names nobody.</source>
        <translation>Один текстовый файл для того, кто вам помогает: версии, настройки, счётчики, последние ошибки. В нём никто не назван.</translation>
    </message>
</context>
<context>
    <name>SyncLight</name>
    <message>
        <source>How this till stands with the hub</source>
        <translation>Как у этой кассы с общей базой</translation>
    </message>
</context>
<context>
    <name>TakenAway</name>
    <message>
        <source>{path} was moved away, or another file was put in its place, while this window had it open. Nothing was recorded from then on.</source>
        <translation>Файл {path} переместили или заменили другим, пока он был открыт в этом окне. С этого момента ничего не записывалось.</translation>
    </message>
    <message>
        <source>What was recorded here before can&apos;t be read any more.</source>
        <translation>То, что было записано здесь раньше, прочитать уже нельзя.</translation>
    </message>
    <message>
        <source>All that was recorded here before is kept: {file}. Should the wrong file lie there now, open the kept one under Shop.</source>
        <translation>Всё, что было записано здесь раньше, сохранено: {file}. Если теперь на месте не тот файл, откройте сохранённый в разделе «Магазин».</translation>
    </message>
    <message>
        <source>Open what lies there now</source>
        <translation>Открыть то, что там теперь</translation>
    </message>
    <message>
        <source>The books were moved or replaced</source>
        <translation>Файл базы переместили или заменили</translation>
    </message>
</context>
<context>
    <name>TakenRows</name>
    <message>
        <source>Take it off the sale</source>
        <translation>Снять с продажи</translation>
    </message>
</context>
<context>
    <name>TakingsPanel</name>
    <message>
        <source>By till</source>
        <translation>По кассам</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Before discounts</source>
        <translation>До скидок</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Paid with purses</source>
        <translation>Списано с кошельков</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Снято при возврате</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>Change the terms</source>
        <translation>Изменить условия</translation>
    </message>
    <message>
        <source>A percent of their own</source>
        <translation>Личный процент</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>On orders from</source>
        <translation>На заказы от</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>По день</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Пусто: до отмены.</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Кто согласовал</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, месяц, год</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Договориться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Type a day like {example}.</source>
        <translation>Наберите дату так: {example}.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Several, with commas between</source>
        <translation>Несколько – через запятую</translation>
    </message>
</context>
<context>
    <name>ThankForm</name>
    <message>
        <source>Thank them</source>
        <translation>Поблагодарить</translation>
    </message>
    <message>
        <source>Who thanks</source>
        <translation>Кто благодарит</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>a review, a mended mistake, a kind word</source>
        <translation>отзыв, исправленная ошибка, доброе слово</translation>
    </message>
    <message>
        <source>Give the coupon</source>
        <translation>Выдать купон</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>Ответ на опрос</translation>
    </message>
    <message>
        <source>Review written</source>
        <translation>Оставил отзыв</translation>
    </message>
    <message>
        <source>Profile completed</source>
        <translation>Анкета заполнена</translation>
    </message>
    <message>
        <source>{event}: had already</source>
        <translation>{event}: уже было</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>Напишите, за что.</translation>
    </message>
    <message>
        <source>Say who gives it.</source>
        <translation>Напишите, кто выдаёт.</translation>
    </message>
    <message>
        <source>This coupon is not given any more.</source>
        <translation>Этот купон больше не выдаётся.</translation>
    </message>
    <message>
        <source>The same for any rating.</source>
        <translation>Одинаково при любой оценке.</translation>
    </message>
    <message>
        <source>Coupon {code} is theirs.</source>
        <translation>Купон {code} теперь его.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Thanked: {points}</source>
        <translation>Спасибо сказано: {points}</translation>
    </message>
</context>
<context>
    <name>TierEditor</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
</context>
<context>
    <name>TierForm</name>
    <message>
        <source>Give a tier by hand</source>
        <translation>Дать уровень вручную</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>По день</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Кто даёт</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, месяц, год</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TiersStrip</name>
    <message>
        <source>Add tiers: Bronze, Silver, Gold</source>
        <translation>Добавить уровни: Бронза, Серебро, Золото</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Добавить уровень</translation>
    </message>
</context>
<context>
    <name>TillRoom</name>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>The slip lies in {path}</source>
        <translation>Чек сохранён: {path}</translation>
    </message>
    <message>
        <source>The coupon could not be printed. It holds all the same: try again.</source>
        <translation>Купон не напечатан. Он всё равно действует: попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The slip could not be printed. The sale is booked: try again.</source>
        <translation>Чек не напечатан. Продажа проведена: попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>TravelCard</name>
    <message>
        <source>What all tills know</source>
        <translation>Что знают все кассы</translation>
    </message>
    <message>
        <source>Customers with their cards, points, tiers and consents; sales and returns; the programme, coupons and budgets; goods, the shop’s name, and who was forgotten.</source>
        <translation>Покупателей с картами, баллами, уровнями и согласиями; продажи и возвраты; программу, купоны и бюджеты; товары, название магазина и кого забыли по просьбе.</translation>
    </message>
    <message>
        <source>What stays at this till</source>
        <translation>Что остаётся на этой кассе</translation>
    </message>
    <message>
        <source>Printer, scanner and language; drafts, card designs and lists; its own copies of the books.</source>
        <translation>Принтер, сканер и язык; черновики, макеты карт и списки; её собственные копии базы.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Not clear: {line}</source>
        <translation>Не понятно: {line}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>3 buns 30.00
cake 420.00
bread 50.00</source>
        <translation>3 булочки 30.00
торт 420.00
хлеб 50.00</translation>
    </message>
    <message>
        <source>Basket: one thing a line, with its price</source>
        <translation>Корзина: по товару в строке, с ценой</translation>
    </message>
    <message>
        <source>One thing a line: how many, what, and the price of one</source>
        <translation>По товару в строке: сколько, что и цена за штуку</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Pays with points</source>
        <translation>Платит баллами</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>The rules have mistakes: this is the sum of how they were before.</source>
        <translation>В правилах ошибки: это итог по прежним правилам.</translation>
    </message>
    <message>
        <source>Keep as an example</source>
        <translation>Сохранить как пример</translation>
    </message>
</context>
<context>
    <name>UnseenModel</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>no visit recorded; joined {day}</source>
        <translation>визитов не записано; с нами с {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Phone or card</source>
        <translation>Телефон или карта</translation>
    </message>
    <message>
        <source>Here last</source>
        <translation>Последний визит</translation>
    </message>
</context>
<context>
    <name>UnseenPage</name>
    <message>
        <source>Erasing {done} of {of}…</source>
        <translation>Стираю: {done} из {of}…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Стираю…</translation>
    </message>
    <message>
        <source>Stopped. Whoever was erased by then stays erased; the others are here.</source>
        <translation>Остановлено. Кого успели стереть, тот стёрт; остальные на месте.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Давно не были</translation>
    </message>
    <message>
        <source>Propose for erasure who has not been here for</source>
        <translation>Предлагать стереть тех, кто не приходил</translation>
    </message>
    <message>
        <source>Erase all of them…</source>
        <translation>Стереть всех…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Не ждать</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>never; keep everybody</source>
        <translation>никогда; хранить всех</translation>
    </message>
    <message>
        <source>Everybody was here</source>
        <translation>Все приходили</translation>
    </message>
    <message>
        <source>Nobody is proposed for erasure.</source>
        <translation>Стирать некого.</translation>
    </message>
    <message>
        <source>Everybody is kept</source>
        <translation>Хранятся все</translation>
    </message>
    <message>
        <source>Choose above for how long you keep customers who do not come any more.</source>
        <translation>Выберите выше, сколько хранить данные тех, кто больше не приходит.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), longest ago first</source>
        <translation>
            <numerusform>%n покупатель</numerusform>
            <numerusform>%n покупателя, сначала самые давние</numerusform>
            <numerusform>%n покупателей, сначала самые давние</numerusform>
        </translation>
    </message>
    <message>
        <source>({number} of them in sight)</source>
        <translation>(показано: {number})</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n chosen…</source>
        <translation>
            <numerusform>Стереть выбранного (%n)…</numerusform>
            <numerusform>Стереть выбранных (%n)…</numerusform>
            <numerusform>Стереть выбранных (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Newer releases</source>
        <translation>Новые версии</translation>
    </message>
    <message>
        <source>Empty: nothing is looked at. Looked at once a day; nothing about the shop is sent.</source>
        <translation>Пусто – ничего не проверяется. Иначе проверка раз в день; о магазине ничего не сообщается.</translation>
    </message>
    <message>
        <source>Address of the release file</source>
        <translation>Адрес файла выпусков</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверяю…</translation>
    </message>
    <message>
        <source>You have Regulars {version}.</source>
        <translation>У вас Regulars {version}.</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>The downloaded package</source>
        <translation>Скачанный пакет</translation>
    </message>
    <message>
        <source>Packages (*.deb *.exe)</source>
        <translation>Пакеты (*.deb *.exe)</translation>
    </message>
</context>
<context>
    <name>VersionsModel</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликована</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>ещё впереди</translation>
    </message>
    <message>
        <source>over</source>
        <translation>прошла</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>отложен</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Make it the draft</source>
        <translation>Сделать черновиком</translation>
    </message>
    <message>
        <source>Put the draft aside</source>
        <translation>Отложить черновик</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Give the draft up</source>
        <translation>Отказаться от черновика</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Stop</source>
        <translation>Не ждать</translation>
    </message>
</context>
<context>
    <name>WhatsNewPage</name>
    <message>
        <source>The books are backed up: {file}</source>
        <translation>Копия базы сделана: {file}</translation>
    </message>
    <message>
        <source>The backup failed. Look under Shop, and install when there is one.</source>
        <translation>Копию сделать не удалось. Посмотрите в разделе «Магазин» и обновляйтесь, когда копия будет.</translation>
    </message>
    <message>
        <source>{file} is the makers’ own and whole.</source>
        <translation>{file} – подлинный файл авторов, целый.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{file} is not what the makers signed. Do not open it; download it again.</source>
        <translation>{file} – не то, что подписали авторы. Не открывайте его, скачайте заново.</translation>
    </message>
    <message>
        <source>The file cannot be read. Download it again, then check it once more.</source>
        <translation>Файл не читается. Скачайте его заново и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Открыть страницу загрузки</translation>
    </message>
    <message>
        <source>1. Back up the books</source>
        <translation>1. Сделайте копию базы</translation>
    </message>
    <message>
        <source>2. Download the package</source>
        <translation>2. Скачайте пакет</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>3. See whether it is genuine</source>
        <translation>3. Убедитесь, что он подлинный</translation>
    </message>
    <message>
        <source>4. Install it when nobody is waiting</source>
        <translation>4. Установите, когда никто не ждёт</translation>
    </message>
    <message>
        <source>Should you want to go back: the older Regulars opens the books as they were before, at one press.</source>
        <translation>Если захотите вернуться: прежняя версия Regulars одним нажатием откроет базу такой, какой она была до обновления.</translation>
    </message>
    <message>
        <source>{name}: {size}, SHA-256 {sum}</source>
        <translation>{name}: {size}, SHA-256 {sum}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>That was an invitation to a hub. It is taken in the shop’s own books, not in practice.</source>
        <translation>Это было приглашение в общую базу. Его принимает настоящая база магазина, а не обучение.</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ОБУЧЕНИЕ</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Delete the design “{name}”?</source>
        <translation>Удалить дизайн «{name}»?</translation>
    </message>
    <message>
        <source>Cards that were made of it stay as they are. Its tier has the ready-made design again.</source>
        <translation>Сделанные карты останутся как есть. У уровня снова будет готовый дизайн.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Картинки (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать картинку</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>Файл не читается: {why}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Read a programme</source>
        <translation>Прочитать программу</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>Программы (*.json)</translation>
    </message>
    <message>
        <source>Write the programme</source>
        <translation>Записать программу</translation>
    </message>
    <message>
        <source>Rules for customers</source>
        <translation>Правила для покупателей</translation>
    </message>
    <message>
        <source>Page for cashiers</source>
        <translation>Памятка кассиру</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is in {path}.</source>
        <translation>PDF лежит здесь: {path}.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be written: {why}</source>
        <translation>PDF не записать: {why}</translation>
    </message>
</context>
<context>
    <name>_Balance</name>
    <message>
        <source>Purse</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{number} points</source>
        <comment>a fraction, such as 2.7</comment>
        <translation>{number} балла</translation>
    </message>
    <message numerus="yes">
        <source>{number} point(s)</source>
        <translation>
            <numerusform>{number} балл</numerusform>
            <numerusform>{number} балла</numerusform>
            <numerusform>{number} баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Сегодня {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Вчера {time}</translation>
    </message>
    <message>
        <source>{path} is not a file of Regulars. It was left as it is; choose another one.</source>
        <translation>{path} – не файл Regulars. Он оставлен как есть; выберите другой.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Regulars. It was left as it is; install the newer program to open it.</source>
        <translation>{path} записан более новой версией Regulars. Он оставлен как есть; чтобы открыть его, установите новую версию.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the rights of the file and of its folder, then try again.</source>
        <translation>В {path} нельзя писать. Проверьте права на файл и его папку и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost and nothing half written; make room, then try again.</source>
        <translation>Диск заполнен. Ничего не потеряно и ничего не записано наполовину; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another program holds the books. Nothing was written; try again in a moment.</source>
        <translation>База занята другой программой. Ничего не записано; попробуйте через минуту.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose where the books are, or start new ones.</source>
        <translation>{path} не найден. Укажите, где лежит база, или начните новую.</translation>
    </message>
    <message>
        <source>The books cannot be used ({code}). Nothing was written; restart Regulars and try again.</source>
        <translation>Базой нельзя пользоваться ({code}). Ничего не записано; перезапустите Regulars и попробуйте снова.</translation>
    </message>
    <message>
        <source>Card {number} is not known here. Find the customer by phone, or join them with this card.</source>
        <translation>Карта {number} здесь неизвестна. Найдите покупателя по телефону или зарегистрируйте его с этой картой.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>{purse} afterwards</source>
        <translation>{purse} после</translation>
    </message>
    <message>
        <source>Given back in money</source>
        <translation>Возвращено деньгами</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>More for {tier}</source>
        <translation>До уровня {tier}</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Потрачено всего</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Прочитано строк</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже были</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые покупатели</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation>Цена на полке</translation>
    </message>
    <message>
        <source>Customers paid</source>
        <translation>Заплатили покупатели</translation>
    </message>
    <message>
        <source>The shop received</source>
        <translation>Получил магазин</translation>
    </message>
    <message>
        <source>Earned: {purse}</source>
        <translation>Начислено: {purse}</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>The books are right.</source>
        <translation>База в порядке.</translation>
    </message>
    <message>
        <source>The books are not right.</source>
        <translation>В базе есть ошибки.</translation>
    </message>
    <message numerus="yes">
        <source>{number} example(s), no difference.</source>
        <translation>
            <numerusform>{number} пример, расхождений нет.</numerusform>
            <numerusform>{number} примера, расхождений нет.</numerusform>
            <numerusform>{number} примеров, расхождений нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no customer {account} in these books.</source>
        <translation>В этой базе нет покупателя {account}.</translation>
    </message>
    <message>
        <source>There is no sale {number} in these books.</source>
        <translation>В этой базе нет продажи {number}.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Of slip</source>
        <translation>К чеку</translation>
    </message>
    <message>
        <source>{purse}, given back</source>
        <translation>{purse}, возвращено</translation>
    </message>
    <message>
        <source>Earned: {name}</source>
        <translation>Начислено: {name}</translation>
    </message>
    <message>
        <source>{purse}, taken back</source>
        <translation>{purse}, снято</translation>
    </message>
    <message>
        <source>{purse}, not asked back</source>
        <translation>{purse}, прощено</translation>
    </message>
    <message>
        <source>{purse}, owed</source>
        <translation>{purse}, долг</translation>
    </message>
    <message>
        <source>What is earned next pays this first.</source>
        <translation>Следующие начисления сначала погасят долг.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>VOIDED</source>
        <translation>ОТМЕНЕНО</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Goods in all</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>can be used from {day}</source>
        <translation>можно тратить с {day}</translation>
    </message>
    <message>
        <source>can be used until {day}</source>
        <translation>можно тратить по {day}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>now</source>
        <translation>стало</translation>
    </message>
    <message>
        <source>There is no card to print. Let a customer join first.</source>
        <translation>Нет ни одной карты для печати. Сначала зарегистрируйте покупателя.</translation>
    </message>
    <message>
        <source>There is no version {number} of the programme.</source>
        <translation>Версии {number} у программы нет.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: no mistakes, {number} example(s) right.</source>
        <translation>
            <numerusform>{name}: ошибок нет, верен {number} пример.</numerusform>
            <numerusform>{name}: ошибок нет, верны {number} примера.</numerusform>
            <numerusform>{name}: ошибок нет, верны {number} примеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What had landed stays, whole; the same command goes on from there.</source>
        <translation>Остановлено. Что уже принято, осталось целиком; та же команда продолжит с этого места.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>Запрос не читается.</translation>
    </message>
    <message>
        <source>The request has mistakes. Nothing was done.</source>
        <translation>В запросе ошибки. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The programme has mistakes. What is in force stays in force.</source>
        <translation>В программе ошибки. Действующая остаётся в силе.</translation>
    </message>
    <message>
        <source>The mapping has mistakes. Nothing was imported.</source>
        <translation>В описании столбцов ошибки. Ничего не загружено.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>Файл {path} не подходит: {why}.</translation>
    </message>
    <message>
        <source>This is a mistake of Regulars itself ({error}). Nothing was written; please report it.</source>
        <translation>Это ошибка самой программы ({error}). Ничего не записано; пожалуйста, сообщите о ней.</translation>
    </message>
    <message>
        <source>For the next purchase</source>
        <translation>Для следующей покупки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открывает</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>{number} (blocked)</source>
        <translation>{number} (заблокирована)</translation>
    </message>
    <message>
        <source>{number} (lost)</source>
        <translation>{number} (потеряна)</translation>
    </message>
    <message>
        <source>{number} (replaced)</source>
        <translation>{number} (заменена)</translation>
    </message>
    <message>
        <source>used</source>
        <translation>использован</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>gone with its sale</source>
        <translation>возвращён вместе с покупкой</translation>
    </message>
    <message>
        <source>open</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>Исправлено вручную</translation>
    </message>
    <message>
        <source>Facts in the log</source>
        <translation>Записей в журнале</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Lines of goods</source>
        <translation>Строк товаров</translation>
    </message>
    <message>
        <source>Returns and voids</source>
        <translation>Возвраты и отмены</translation>
    </message>
    <message>
        <source>Purse entries</source>
        <translation>Проводки кошельков</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Programme versions</source>
        <translation>Версии программы</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купоны</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Thank you: {reason}</source>
        <translation>Спасибо: {reason}</translation>
    </message>
    <message>
        <source>Coupon for your next purchase</source>
        <translation>Купон на следующую покупку</translation>
    </message>
    <message>
        <source>Coupon {code} can&apos;t be used any more.</source>
        <translation>Купон {code} больше не действует.</translation>
    </message>
    <message>
        <source>Coupon {code} can be used again.</source>
        <translation>Купон {code} снова действует.</translation>
    </message>
    <message>
        <source>Cards to scan at the till</source>
        <translation>Карты для считывания на кассе</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Постоянный покупатель</translation>
    </message>
    <message>
        <source>Gift: {name}</source>
        <translation>Подарок: {name}</translation>
    </message>
    <message>
        <source>{name}, brought back</source>
        <translation>{name}, подарок возвращён</translation>
    </message>
    <message>
        <source>You can take: {name}, for {points}.</source>
        <translation>Можно взять: {name}, за {points}.</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} About {number} more visit(s).</source>
        <translation>
            <numerusform>{sentence} Ещё примерно {number} визит.</numerusform>
            <numerusform>{sentence} Ещё примерно {number} визита.</numerusform>
            <numerusform>{sentence} Ещё примерно {number} визитов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} would lapse before that.</source>
        <translation>До этого сгорит: {points}.</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>после покупки</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>купон {code}</translation>
    </message>
    <message>
        <source>usable later</source>
        <translation>доступно позже</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>долг</translation>
    </message>
    <message>
        <source>{rate} from the next receipt on.</source>
        <translation>{rate} со следующего чека.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>КОПИЯ</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>К возврату</translation>
    </message>
    <message>
        <source>In cash, rounded</source>
        <translation>Наличными, с округлением</translation>
    </message>
    <message>
        <source>Not a fiscal receipt</source>
        <translation>Не является кассовым чеком</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Over: its last day was {day}.</source>
        <translation>Закончилось: последний день был {day}.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>at {percent} off</source>
        <translation>со скидкой {percent}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>half</source>
        <translation>половины</translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s)</source>
        <translation>
            <numerusform>{number} день</numerusform>
            <numerusform>{number} дня</numerusform>
            <numerusform>{number} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>double</source>
        <translation>вдвое</translation>
    </message>
    <message>
        <source>triple</source>
        <translation>втрое</translation>
    </message>
    <message>
        <source>chosen goods</source>
        <translation>выбранные товары</translation>
    </message>
    <message>
        <source>which goods?</source>
        <translation>какие товары?</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>все товары</translation>
    </message>
    <message>
        <source>{goods} except {others}</source>
        <translation>{goods}, кроме: {others}</translation>
    </message>
    <message>
        <source>which tiers?</source>
        <translation>какие уровни?</translation>
    </message>
    <message>
        <source>which group?</source>
        <translation>какая группа?</translation>
    </message>
    <message>
        <source>{percent} from {start}</source>
        <translation>{percent} от {start}</translation>
    </message>
    <message>
        <source>{start} takes {percent} off</source>
        <translation>{start} дают скидку {percent}</translation>
    </message>
    <message>
        <source>which gifts?</source>
        <translation>какие подарки?</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>each year {days}</source>
        <translation>каждый год {days}</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>в сам день</translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s) before and after</source>
        <translation>
            <numerusform>{number} день до и после</numerusform>
            <numerusform>{number} дня до и после</numerusform>
            <numerusform>{number} дней до и после</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} month(s)</source>
        <translation>
            <numerusform>{number} месяц</numerusform>
            <numerusform>{number} месяца</numerusform>
            <numerusform>{number} месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} month(s) from the last visit</source>
        <translation>
            <numerusform>{number} месяц с последней покупки</numerusform>
            <numerusform>{number} месяца с последней покупки</numerusform>
            <numerusform>{number} месяцев с последней покупки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {number} day(s)</source>
        <translation>
            <numerusform>за последний {number} день</numerusform>
            <numerusform>за последние {number} дня</numerusform>
            <numerusform>за последние {number} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Гость без карты</translation>
    </message>
    <message numerus="yes">
        <source>{number} visit(s) before</source>
        <translation>
            <numerusform>{number} покупка раньше</numerusform>
            <numerusform>{number} покупки раньше</numerusform>
            <numerusform>{number} покупок раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>spent {money}</source>
        <translation>потрачено {money}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>родился {day}</translation>
    </message>
    <message>
        <source>The programme is now called {name}.</source>
        <translation>Программа теперь называется «{name}».</translation>
    </message>
    <message>
        <source>Gone: {rule}</source>
        <translation>Больше нет: {rule}</translation>
    </message>
    <message>
        <source>New, switched off: {rule}</source>
        <translation>Новое, выключено: {rule}</translation>
    </message>
    <message>
        <source>New: {rule}</source>
        <translation>Новое: {rule}</translation>
    </message>
    <message>
        <source>Was: {before} – is now: {after}</source>
        <translation>Было: {before} – стало: {after}</translation>
    </message>
    <message>
        <source>Changed in what its sentence doesn&apos;t say: {rule}</source>
        <translation>Изменилось то, чего нет в самой фразе: {rule}</translation>
    </message>
    <message>
        <source>Switched off: {rule}</source>
        <translation>Выключено: {rule}</translation>
    </message>
    <message>
        <source>Switched on: {rule}</source>
        <translation>Включено: {rule}</translation>
    </message>
    <message>
        <source>In another order: {rules}</source>
        <translation>В другом порядке: {rules}</translation>
    </message>
    <message>
        <source>Tier gone: {tier}</source>
        <translation>Уровня больше нет: {tier}</translation>
    </message>
    <message>
        <source>New tier: {tier} from {start}</source>
        <translation>Новый уровень: {tier} от {start}</translation>
    </message>
    <message>
        <source>{tier} begins at {start} instead of {before}</source>
        <translation>{tier}: теперь от {start}, а не от {before}</translation>
    </message>
    <message>
        <source>{before} is now called {tier}</source>
        <translation>{before} теперь называется {tier}</translation>
    </message>
    <message>
        <source>All discounts together at most: {before} – is now: {after}</source>
        <translation>Все скидки вместе, не больше: было {before}, стало {after}</translation>
    </message>
    <message>
        <source>Several receipts of one day are one visit now.</source>
        <translation>Теперь несколько чеков за день – одна покупка.</translation>
    </message>
    <message>
        <source>Every receipt is a visit now.</source>
        <translation>Теперь каждый чек – отдельная покупка.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Bigger baskets</source>
        <translation>Больше в корзине</translation>
    </message>
    <message>
        <source>A reason to take one thing more</source>
        <translation>Повод взять ещё что-нибудь</translation>
    </message>
    <message>
        <source>More visits</source>
        <translation>Чаще приходят</translation>
    </message>
    <message>
        <source>Something to come back for</source>
        <translation>Есть ради чего вернуться</translation>
    </message>
    <message>
        <source>A welcome, and a word to friends</source>
        <translation>Приветствие и слово друзьям</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Better prices when the shop is empty</source>
        <translation>Цены ниже, когда в магазине пусто</translation>
    </message>
    <message>
        <source>Thank the best</source>
        <translation>Отблагодарить лучших</translation>
    </message>
    <message>
        <source>Tiers, birthdays, small favours</source>
        <translation>Уровни, дни рождения, мелкие радости</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Чего вы хотите?</translation>
    </message>
    <message>
        <source>Or begin with a ready programme</source>
        <translation>Или начните с готовой программы</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Бронза</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Серебро</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>Уровень {number}</translation>
    </message>
    <message>
        <source>Some goods</source>
        <translation>Некоторые товары</translation>
    </message>
    <message>
        <source>Multiplied: {what}</source>
        <translation>Множитель: {what}</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Take what fits; every figure can be changed afterwards</source>
        <translation>Возьмите подходящее; потом можно изменить любую цифру</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Во сколько раз</translation>
    </message>
    <message>
        <source>What you save</source>
        <translation>Сколько вы экономите</translation>
    </message>
    <message>
        <source>What you earn</source>
        <translation>Что вы копите</translation>
    </message>
    <message>
        <source>How you use it</source>
        <translation>Как потратить</translation>
    </message>
    <message>
        <source>When it lapses</source>
        <translation>Когда сгорает</translation>
    </message>
    <message>
        <source>When goods come back</source>
        <translation>При возврате</translation>
    </message>
    <message>
        <source>Your tier</source>
        <translation>Ваш уровень</translation>
    </message>
    <message>
        <source>Of several standing discounts only the best one counts. Show your card before you pay.</source>
        <translation>Из нескольких постоянных скидок действует одна, лучшая. Покажите карту до оплаты.</translation>
    </message>
    <message>
        <source>Ask for the card or the phone before the first line.</source>
        <translation>Спросите карту или телефон до первого товара.</translation>
    </message>
    <message>
        <source>Scan coupons before the sum is read out; one that takes nothing off is not used up.</source>
        <translation>Сканируйте купоны до итога; купон, который ничего не дал, не гасится.</translation>
    </message>
    <message>
        <source>Read out what was taken off, what was earned, and what is missing for more: the screen says it.</source>
        <translation>Назовите скидку, начисление и чего не хватает до большего: всё на экране.</translation>
    </message>
    <message>
        <source>Goods come back with the slip or the card: points go back where they came from.</source>
        <translation>Возврат по чеку или карте: баллы вернутся туда, откуда списаны.</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>На кассе</translation>
    </message>
    <message>
        <source>For cashiers: {name}</source>
        <translation>Кассиру: {name}</translation>
    </message>
    <message>
        <source>from {money}</source>
        <translation>от {money}</translation>
    </message>
    <message>
        <source>from the first visit</source>
        <translation>с первой покупки</translation>
    </message>
    <message>
        <source>{purse} starts to pay once enough is there.</source>
        <translation>{purse}: платить можно, когда накопится достаточно.</translation>
    </message>
    <message>
        <source>What a receipt earns can be used after {number} days.</source>
        <translation>Начисленное за чек можно тратить через {number} дн.</translation>
    </message>
    <message>
        <source>{purse} never lapses.</source>
        <translation>{purse}: не сгорает.</translation>
    </message>
    <message>
        <source>{purse}: what you earn is good {span}, through the whole last day. The oldest is used first.</source>
        <translation>{purse}: начисленное действует {span}, включая весь последний день. Сначала тратится самое старое.</translation>
    </message>
    <message>
        <source>You get back what you paid for those goods: money as money, points as points.</source>
        <translation>Вернём то, чем вы платили за эти товары: деньги деньгами, баллы баллами.</translation>
    </message>
    <message>
        <source>Points that come back are good at least {number} days more.</source>
        <translation>Вернувшиеся баллы действуют ещё не меньше {number} дн.</translation>
    </message>
    <message>
        <source>What those goods had earned is taken back.</source>
        <translation>Начисленное за эти товары списывается.</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Скидка, %</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Накоплено</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Подарок</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Стоит</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Вид карты</translation>
    </message>
    <message>
        <source>Code of the goods</source>
        <translation>Код товара</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Category, name or code</source>
        <translation>Категория, название или код</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message numerus="yes">
        <source>from {number} visit(s)</source>
        <translation>
            <numerusform>от {number} покупки</numerusform>
            <numerusform>от {number} покупок</numerusform>
            <numerusform>от {number} покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>from {number} points</source>
        <translation>от {number} баллов</translation>
    </message>
    <message>
        <source>The rules have mistakes; once they are mended the sum is here.</source>
        <translation>В правилах ошибки; исправьте их, и здесь будет итог.</translation>
    </message>
    <message>
        <source>Type what is in the basket.</source>
        <translation>Впишите, что в корзине.</translation>
    </message>
    <message>
        <source>{purse} then</source>
        <translation>{purse} после</translation>
    </message>
    <message>
        <source>{place}: expects {expected}, gives {got}</source>
        <translation>{place}: ждали {expected}, вышло {got}</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>к оплате</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>скидка</translation>
    </message>
    <message>
        <source>before discounts</source>
        <translation>до скидок</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>tier afterwards</source>
        <translation>уровень после</translation>
    </message>
    <message>
        <source>Version {number} is published; it holds from {day}.</source>
        <translation>Версия {number} опубликована; действует с {day}.</translation>
    </message>
    <message>
        <source>What version {number} changed in version {before}</source>
        <translation>Что версия {number} изменила в версии {before}</translation>
    </message>
    <message>
        <source>What the draft changes in version {number}</source>
        <translation>Что черновик меняет в версии {number}</translation>
    </message>
    <message>
        <source>The programme is in {path}.</source>
        <translation>Программа лежит здесь: {path}.</translation>
    </message>
    <message>
        <source>{file} is the draft now. Nothing is published yet.</source>
        <translation>{file} – теперь черновик. Ничего ещё не опубликовано.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read or written: {why}</source>
        <translation>{path} не прочитать и не записать: {why}</translation>
    </message>
    <message>
        <source>Our regulars</source>
        <translation>Наши постоянные</translation>
    </message>
    <message>
        <source>nothing is in force yet</source>
        <translation>пока ничего не действует</translation>
    </message>
    <message>
        <source>version {number} in force since {day}</source>
        <translation>версия {number} действует с {day}</translation>
    </message>
    <message>
        <source>draft with changes</source>
        <translation>черновик с изменениями</translation>
    </message>
    <message>
        <source>draft with other examples</source>
        <translation>черновик с другими примерами</translation>
    </message>
    <message>
        <source>the file is damaged ({detail}). Restore the newest backup.</source>
        <translation>файл повреждён ({detail}). Восстановите последнюю копию.</translation>
    </message>
    <message>
        <source>a row names something that is not there ({parent}).</source>
        <translation>строка ссылается на то, чего нет ({parent}).</translation>
    </message>
    <message>
        <source>the journal can be changed: its guard against {verb} is gone.</source>
        <translation>журнал можно изменить: пропала его защита от {verb}.</translation>
    </message>
    <message>
        <source>the log was cut, changed or put together from two: it does not follow from what stands before.</source>
        <translation>журнал обрезан, изменён или склеен из двух: запись не продолжает предыдущую.</translation>
    </message>
    <message>
        <source>what is kept of this customer is not what their journal says.</source>
        <translation>сохранённое о покупателе расходится с его журналом.</translation>
    </message>
    <message>
        <source>the entries sum to {entries}, the lots hold {lots}.</source>
        <translation>сумма проводок {entries}, а в партиях {lots}.</translation>
    </message>
    <message>
        <source>{points} of lot {lot} lapsed more than once.</source>
        <translation>{points} из партии {lot} сгорели больше одного раза.</translation>
    </message>
    <message>
        <source>the lines do not add up to the whole.</source>
        <translation>строки не складываются в целое.</translation>
    </message>
    <message>
        <source>the purses were not booked as the receipt says.</source>
        <translation>кошельки проведены не так, как сказано в чеке.</translation>
    </message>
    <message>
        <source>more came back than was sold.</source>
        <translation>вернулось больше, чем продано.</translation>
    </message>
    <message>
        <source>it belongs to two customers.</source>
        <translation>принадлежит двум покупателям.</translation>
    </message>
    <message>
        <source>the log does not know of it.</source>
        <translation>журнал об этом не знает.</translation>
    </message>
    <message>
        <source>the log tells it otherwise.</source>
        <translation>журнал говорит иначе.</translation>
    </message>
    <message>
        <source>something is not right ({code}).</source>
        <translation>что-то не так ({code}).</translation>
    </message>
    <message>
        <source>{rate} off</source>
        <translation>скидка {rate}</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>скидка {money}</translation>
    </message>
    <message>
        <source>for {money} each</source>
        <translation>по {money} за штуку</translation>
    </message>
    <message>
        <source>on chosen goods</source>
        <translation>на выбранные товары</translation>
    </message>
    <message>
        <source>from {money} on</source>
        <translation>от {money}</translation>
    </message>
    <message>
        <source>is missing: add it.</source>
        <translation>отсутствует: добавьте.</translation>
    </message>
    <message>
        <source>is not known here: look for a slip of the pen, or take it out.</source>
        <translation>здесь неизвестно: поищите описку или уберите.</translation>
    </message>
    <message>
        <source>is not a whole number: money is in minor units, points in their smallest unit.</source>
        <translation>не целое число: деньги пишутся в копейках, баллы в наименьших долях.</translation>
    </message>
    <message>
        <source>{value} is too small: at least {least}.</source>
        <translation>{value} слишком мало: не меньше {least}.</translation>
    </message>
    <message>
        <source>{value} is too large: at most {most}.</source>
        <translation>{value} слишком много: не больше {most}.</translation>
    </message>
    <message>
        <source>is not a text: write one between quotation marks.</source>
        <translation>не текст: напишите его в кавычках.</translation>
    </message>
    <message>
        <source>is too long: at most {most} characters.</source>
        <translation>слишком длинно: не больше {most} знаков.</translation>
    </message>
    <message>
        <source>is neither true nor false.</source>
        <translation>не true и не false.</translation>
    </message>
    <message>
        <source>{value} is not one of: {words}.</source>
        <translation>{value} не из списка: {words}.</translation>
    </message>
    <message>
        <source>is no instant: write it as 2026-11-21T16:00:00+03:00.</source>
        <translation>не момент времени: пишите так: 2026-11-21T16:00:00+03:00.</translation>
    </message>
    <message>
        <source>is no date: write it as 2026-11-21.</source>
        <translation>не дата: пишите так: 2026-11-21.</translation>
    </message>
    <message>
        <source>is not a list: write it between square brackets.</source>
        <translation>не список: пишите в квадратных скобках.</translation>
    </message>
    <message>
        <source>has too few entries: at least {least}.</source>
        <translation>слишком мало записей: не меньше {least}.</translation>
    </message>
    <message>
        <source>has too many entries: at most {most}.</source>
        <translation>слишком много записей: не больше {most}.</translation>
    </message>
    <message>
        <source>is not an object: write it between curly brackets.</source>
        <translation>не объект: пишите в фигурных скобках.</translation>
    </message>
    <message>
        <source>is not JSON: {why}.</source>
        <translation>не JSON: {why}.</translation>
    </message>
    <message>
        <source>is no id: take {least} to {most} plain letters, digits and signs.</source>
        <translation>не идентификатор: от {least} до {most} латинских букв, цифр и знаков.</translation>
    </message>
    <message>
        <source>give this or {other}: exactly one of them.</source>
        <translation>укажите это или {other}: ровно одно из двух.</translation>
    </message>
    <message>
        <source>can be found only in books: leave it out, or describe a standing.</source>
        <translation>найдётся только в базе: уберите или опишите standing.</translation>
    </message>
    <message>
        <source>only {left} thousandths of it can still come back.</source>
        <translation>вернуть можно ещё только {left} тысячных.</translation>
    </message>
    <message>
        <source>give an amount or lines: exactly one of them.</source>
        <translation>укажите сумму или строки: ровно одно из двух.</translation>
    </message>
    <message>
        <source>choose which ones.</source>
        <translation>выберите, какие.</translation>
    </message>
    <message>
        <source>{zone} is no time zone: write one such as Europe/Budapest.</source>
        <translation>{zone} не часовой пояс: пишите, например, Europe/Moscow.</translation>
    </message>
    <message>
        <source>{id} is used twice, also at {other}: give each its own.</source>
        <translation>{id} встречается дважды, ещё в {other}: дайте каждому свой.</translation>
    </message>
    <message>
        <source>{value} is not more than {other}, which is {below}: put the steps in order.</source>
        <translation>{value} не больше, чем {other} ({below}): расставьте ступени по порядку.</translation>
    </message>
    <message>
        <source>{value} is not more than {other}, which is {least}.</source>
        <translation>{value} не больше, чем {other} ({least}).</translation>
    </message>
    <message>
        <source>the programme has no purse {purse}.</source>
        <translation>в программе нет кошелька {purse}.</translation>
    </message>
    <message>
        <source>the programme has no tier {tier}.</source>
        <translation>в программе нет уровня {tier}.</translation>
    </message>
    <message>
        <source>{text} is no date. Write day, month and year as in the other rows, or leave it empty.</source>
        <translation>{text} – не дата. Напишите день, месяц и год, как в других строках, или оставьте пустым.</translation>
    </message>
    <message>
        <source>{text} is no figure. Write it in digits alone, without a currency or other words.</source>
        <translation>{text} – не число. Напишите только цифры, без валюты и других слов.</translation>
    </message>
    <message>
        <source>{text} has more decimals than can be kept. Round it.</source>
        <translation>{text} – больше знаков после запятой, чем можно хранить. Округлите.</translation>
    </message>
    <message>
        <source>{text} is below nought. Write 0 or more.</source>
        <translation>{text} меньше нуля. Напишите 0 или больше.</translation>
    </message>
    <message>
        <source>{text} is still to come. Write a day that has been.</source>
        <translation>{text} ещё не наступило. Напишите прошедший день.</translation>
    </message>
    <message>
        <source>{text} is no phone number. Write it with its area code, or leave it empty.</source>
        <translation>{text} – не номер телефона. Напишите его с кодом или оставьте пустым.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no. Write one of them.</source>
        <translation>{text} – ни да, ни нет. Напишите одно из двух.</translation>
    </message>
    <message>
        <source>{text} was cut short by a spreadsheet: make its column text and save again.</source>
        <translation>{text} обрезано таблицей: сделайте столбец текстовым и сохраните снова.</translation>
    </message>
    <message>
        <source>The birthday {text} has no year and was left out. Write day, month and year to keep it.</source>
        <translation>День рождения {text} без года не взят. Чтобы он сохранился, напишите день, месяц и год.</translation>
    </message>
    <message>
        <source>Thank them at the till: they come as ever.</source>
        <translation>Поблагодарите на кассе.</translation>
    </message>
    <message>
        <source>Greet them by name when they come.</source>
        <translation>Встретьте по имени, когда придут.</translation>
    </message>
    <message>
        <source>Write or call this week, with a reason to come.</source>
        <translation>Позвоните или напишите сейчас.</translation>
    </message>
    <message>
        <source>Ask once what went wrong, then let go.</source>
        <translation>Спросите один раз и отпустите.</translation>
    </message>
    <message>
        <source>What they paid from their first visit to their last, for a year of that time. Of less than a year it is all they paid: nobody is said to bring more than they did.</source>
        <translation>Сколько заплатили с первого визита по последний, в расчёте на год. Если прошло меньше года – всё, что заплатили: никому не приписано больше, чем он принёс.</translation>
    </message>
    <message>
        <source>Receipts of members of which something was kept, divided by the members who came in this period.</source>
        <translation>Чеки участников, от которых что-то осталось, делённые на участников, приходивших в этот период.</translation>
    </message>
    <message>
        <source>Discounts, what purses paid and gifts at the worth of their points, less what came back with returned goods, as a share of all sales of the period. Points count when they are used; “What each rule gave” counts them when they are given.</source>
        <translation>Скидки, оплата с кошельков и подарки по стоимости их баллов за вычетом возвратов – как доля всех продаж периода. Баллы считаются, когда их тратят; «Сколько дало каждое правило» считает их, когда их дают.</translation>
    </message>
    <message>
        <source>What members may still pay with their points on the last day of the period, at the worth of each purse. Stamps that only buy gifts are not counted.</source>
        <translation>Что участники ещё могут оплатить баллами на последний день периода, по стоимости каждого кошелька. Наклейки, за которые дают только подарки, не считаются.</translation>
    </message>
    <message>
        <source>Today is not over yet: its sales are still to come.</source>
        <translation>Сегодняшний день ещё не закончился: часть продаж впереди.</translation>
    </message>
    <message numerus="yes">
        <source>{count} gift(s) for stamps are not in the cost: what they cost is not known.</source>
        <translation>
            <numerusform>{count} подарок за наклейки не вошёл в стоимость: цена подарка неизвестна.</numerusform>
            <numerusform>{count} подарка за наклейки не вошли в стоимость: цена подарков неизвестна.</numerusform>
            <numerusform>{count} подарков за наклейки не вошли в стоимость: цена подарков неизвестна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>С последнего визита</translation>
    </message>
    <message numerus="yes">
        <source>{count} new member(s) in these months: too few to tell.</source>
        <translation>
            <numerusform>{count} новый участник за эти месяцы: слишком мало, чтобы судить.</numerusform>
            <numerusform>{count} новых участника за эти месяцы: слишком мало, чтобы судить.</numerusform>
            <numerusform>{count} новых участников за эти месяцы: слишком мало, чтобы судить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since the last visit × days with visits</source>
        <translation>Дни с последнего визита × дни с визитами</translation>
    </message>
    <message>
        <source>Thank them; let them try new things first.</source>
        <translation>Благодарите, новое – им первым.</translation>
    </message>
    <message>
        <source>A birthday gift, the next tier in sight.</source>
        <translation>Подарок ко дню рождения.</translation>
    </message>
    <message>
        <source>A stamp card, or a coupon for next week.</source>
        <translation>Карточка со штампами, купон.</translation>
    </message>
    <message>
        <source>A coupon for the second visit, for two weeks.</source>
        <translation>Купон на второй визит.</translation>
    </message>
    <message>
        <source>Call or write by name: they were among the best.</source>
        <translation>Позвоните или напишите лично.</translation>
    </message>
    <message>
        <source>Remind them once, with something new.</source>
        <translation>Напомните раз, чем-то новым.</translation>
    </message>
    <message>
        <source>Leave them in peace; spend nothing on them.</source>
        <translation>Не тратьте на них денег.</translation>
    </message>
    <message>
        <source>Days: {range}</source>
        <translation>Дней: {range}</translation>
    </message>
    <message>
        <source>Here within one usual gap</source>
        <translation>Были не больше обычного перерыва назад</translation>
    </message>
    <message>
        <source>Last here one to two usual gaps ago</source>
        <translation>Были от одного до двух обычных перерывов назад</translation>
    </message>
    <message>
        <source>Last here two to four usual gaps ago</source>
        <translation>Были от двух до четырёх обычных перерывов назад</translation>
    </message>
    <message>
        <source>Last here four to eight usual gaps ago</source>
        <translation>Были от четырёх до восьми обычных перерывов назад</translation>
    </message>
    <message>
        <source>Not here for more than eight usual gaps</source>
        <translation>Не были больше восьми обычных перерывов</translation>
    </message>
    <message>
        <source>Came within two usual gaps of this shop, on more than one day, and are in the first fifth by days and money together.</source>
        <translation>Приходили в пределах двух обычных для магазина перерывов, больше одного дня, и в первой пятой по дням и деньгам вместе.</translation>
    </message>
    <message>
        <source>Came within two usual gaps of this shop and are in the middle fifth or the second by days and money together; or came within four and are in the first two.</source>
        <translation>Приходили в пределах двух обычных для магазина перерывов и в средней или второй пятой по дням и деньгам вместе; или в пределах четырёх и в первых двух пятых.</translation>
    </message>
    <message>
        <source>Came within two usual gaps and on more than one day, but not yet often or for much.</source>
        <translation>Приходили в пределах двух обычных перерывов и больше одного дня, но пока не часто и не на большие суммы.</translation>
    </message>
    <message>
        <source>Came within two usual gaps of this shop, and on one day so far.</source>
        <translation>Приходили в пределах двух обычных для магазина перерывов, пока только один день.</translation>
    </message>
    <message>
        <source>In the first two fifths by days and money together, but not here for more than four usual gaps of this shop. Who is at risk by their own rhythm is another question: Who stays away.</source>
        <translation>В первых двух пятых по дням и деньгам вместе, но не были больше четырёх обычных для магазина перерывов. Кто под угрозой по собственному ритму – другой вопрос: «Кто перестаёт приходить».</translation>
    </message>
    <message>
        <source>Not here lately, and neither among the best before nor away for long.</source>
        <translation>Давно не были, но раньше не среди лучших и ушли не так давно.</translation>
    </message>
    <message>
        <source>Not here for more than eight usual gaps of this shop, and not among the best before.</source>
        <translation>Не были больше восьми обычных для магазина перерывов и раньше не среди лучших.</translation>
    </message>
    <message>
        <source>How many members are where. Rows end at one, two, four and eight usual gaps; each column holds about a fifth of the members.</source>
        <translation>Сколько участников где. Строки кончаются одним, двумя, четырьмя и восемью обычными перерывами; в каждом столбце примерно пятая часть.</translation>
    </message>
    <message>
        <source>Lately: 5 is within one usual gap of this shop, 4 within two, 3 within four, 2 within eight, 1 longer ago. Often and much: in which fifth of the members by days with visits and by what was spent, 5 the best.</source>
        <translation>Недавно: 5 – в пределах обычного для магазина перерыва, 4 – двух, 3 – четырёх, 2 – восьми, 1 – раньше. Часто и много: в какой пятой участников по дням с визитами и по потраченному, 5 – лучшая.</translation>
    </message>
    <message>
        <source>Percent off some goods</source>
        <translation>Процент на некоторые товары</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>Сумма с каждой штуки</translation>
    </message>
    <message>
        <source>A special price</source>
        <translation>Особая цена</translation>
    </message>
    <message>
        <source>Buy two, get one</source>
        <translation>Купи два, возьми третий</translation>
    </message>
    <message>
        <source>The second one cheaper</source>
        <translation>Вторая штука дешевле</translation>
    </message>
    <message>
        <source>A set for one price</source>
        <translation>Набор за одну цену</translation>
    </message>
    <message>
        <source>A gift with a large basket</source>
        <translation>Подарок к большой корзине</translation>
    </message>
    <message>
        <source>The more they bought, the more off</source>
        <translation>Накопительная скидка</translation>
    </message>
    <message>
        <source>Discount of each tier</source>
        <translation>Скидка по уровням</translation>
    </message>
    <message>
        <source>Discount of a kind of card</source>
        <translation>Скидка по виду карты</translation>
    </message>
    <message>
        <source>Goods only for some tiers</source>
        <translation>Товары не для всех</translation>
    </message>
    <message>
        <source>Discount for what is saved up</source>
        <translation>Скидка за накопленное</translation>
    </message>
    <message>
        <source>One visit a day</source>
        <translation>Одна покупка в день</translation>
    </message>
    <message>
        <source>How tiers are counted</source>
        <translation>Как считаются уровни</translation>
    </message>
    <message>
        <source>Happy hour</source>
        <translation>Счастливый час</translation>
    </message>
    <message>
        <source>Large receipt</source>
        <translation>Большой чек</translation>
    </message>
    <message>
        <source>Price of the week</source>
        <translation>Цена недели</translation>
    </message>
    <message>
        <source>Thank-you coupon</source>
        <translation>Купон-благодарность</translation>
    </message>
    <message>
        <source>Money-off coupon</source>
        <translation>Купон на сумму</translation>
    </message>
    <message>
        <source>Special-price coupon</source>
        <translation>Купон на цену</translation>
    </message>
    <message>
        <source>A coupon every few visits</source>
        <translation>Купон раз в несколько покупок</translation>
    </message>
    <message>
        <source>A coupon for a large receipt</source>
        <translation>Купон за большой чек</translation>
    </message>
    <message>
        <source>A lowest price</source>
        <translation>Наименьшая цена</translation>
    </message>
    <message>
        <source>A limit for all discounts</source>
        <translation>Предел всех скидок</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Бонус</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Касса 1</translation>
    </message>
    <message>
        <source>Brought in from {file}</source>
        <translation>Перенесено из {file}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Nothing was written: this is what would land.</source>
        <translation>Ничего не записано: так будет при загрузке.</translation>
    </message>
    <message>
        <source>There is no line {line}; the sale has {number}, counted from 0.</source>
        <translation>Строки {line} нет; всего строк в продаже: {number}, счёт с 0.</translation>
    </message>
    <message>
        <source>{purse} paid nothing, and the sale is booked without it. {why}</source>
        <translation>{purse}: ничего не списано, продажа проведена без этого. {why}</translation>
    </message>
    <message>
        <source>The programme has no purse {purse}. It has: {purses}.</source>
        <translation>В программе нет кошелька {purse}. Есть: {purses}.</translation>
    </message>
    <message>
        <source>The programme has no purse {purse}. It has none at all.</source>
        <translation>В программе нет кошелька {purse}. Кошельков в ней нет вовсе.</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>Новый покупатель</translation>
    </message>
    <message>
        <source>A card you know gets its person</source>
        <translation>Знакомая карта получит владельца</translation>
    </message>
    <message>
        <source>Came in before</source>
        <translation>Уже загружен</translation>
    </message>
    <message>
        <source>Will be left out</source>
        <translation>Будет пропущена</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n новый покупатель</numerusform>
            <numerusform>%n новых покупателя</numerusform>
            <numerusform>%n новых покупателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known card(s) with a person now</source>
        <translation>
            <numerusform>%n карта с новым владельцем</numerusform>
            <numerusform>%n карты с новыми владельцами</numerusform>
            <numerusform>%n карт с новыми владельцами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in before</source>
        <translation>
            <numerusform>%n уже был загружен</numerusform>
            <numerusform>%n уже были загружены</numerusform>
            <numerusform>%n уже были загружены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} days before, {after} after</source>
        <translation>{before} дн. до, {after} дн. после</translation>
    </message>
    <message>
        <source>What customers hold in {purse} stays in the books, but nothing can be paid with it.</source>
        <translation>То, что покупатели накопили в кошельке «{purse}», останется в базе, но платить этим будет нельзя.</translation>
    </message>
    <message>
        <source>What the draft changes in the one put aside</source>
        <translation>Что черновик меняет в отложенном</translation>
    </message>
    <message>
        <source>this coupon was used more often than it may be.</source>
        <translation>купон использован чаще, чем можно.</translation>
    </message>
    <message>
        <source>Something is wrong here ({code}).</source>
        <translation>Здесь что-то не так ({code}).</translation>
    </message>
    <message>
        <source>The card has no code to scan. Put one on the front or on the back.</source>
        <translation>На карте нет кода для сканера. Поместите его на лицевую или оборотную сторону.</translation>
    </message>
    <message>
        <source>Something reaches into the white beside the code. Keep that white free, or it won&apos;t scan.</source>
        <translation>Что-то заходит на белое поле у кода. Освободите его, иначе код не считается.</translation>
    </message>
    <message>
        <source>Something lies on the code. Move it, or put the code on top.</source>
        <translation>Что-то лежит поверх кода. Сдвиньте это или поднимите код наверх.</translation>
    </message>
    <message>
        <source>The code stands on a colour. Scanners need black on white: whiten its box.</source>
        <translation>Код стоит на цветном фоне. Сканеру нужно чёрное на белом: сделайте рамку белой.</translation>
    </message>
    <message>
        <source>The bars of {number} would be {printed} mm; scanners want {least} mm. Make the box larger.</source>
        <translation>Штрихи номера {number} выйдут по {printed} мм, а сканеру нужно {least} мм. Увеличьте рамку.</translation>
    </message>
    <message>
        <source>{number} finds no room here as a code. Make the box larger.</source>
        <translation>Код номера {number} сюда не помещается. Увеличьте рамку.</translation>
    </message>
    <message>
        <source>The box is narrow: bars will be {printed} mm. Make it {needs} mm wide for full bars.</source>
        <translation>Рамка узкая: штрихи будут по {printed} мм. Для полных нужна ширина {needs} мм.</translation>
    </message>
    <message>
        <source>{number} is too long for bars here and becomes a QR code. Make the box wider for bars.</source>
        <translation>Номер {number} слишком длинный для штрихкода и станет QR-кодом. Для штрихов расширьте рамку.</translation>
    </message>
    <message>
        <source>Bars of {module} mm are no whole dots of this printer. Printed will be {nearest} mm ({dots} dots).</source>
        <translation>Штрих {module} мм — не целое число точек этого принтера. Напечатается {nearest} мм (точек: {dots}).</translation>
    </message>
    <message>
        <source>The bars are {height} mm high. From {least} mm on, a hand finds them at once.</source>
        <translation>Высота штрихов {height} мм. От {least} мм в них попадают сразу.</translation>
    </message>
    <message>
        <source>Letters of {points} pt can&apos;t be read. Take {least} pt or more.</source>
        <translation>Буквы в {points} пт не прочесть. Возьмите {least} пт или больше.</translation>
    </message>
    <message>
        <source>“{text}” doesn&apos;t fit and is cut. Make its box larger or its letters smaller.</source>
        <translation>«{text}» не помещается и обрезано. Увеличьте рамку или уменьшите буквы.</translation>
    </message>
    <message>
        <source>“{text}” doesn&apos;t fit into the strip that shows in a wallet. Take fewer words.</source>
        <translation>«{text}» не помещается в полоску, видную в кошельке. Сократите слова.</translation>
    </message>
    <message>
        <source>This is less than {safe} mm from the edge and may be cut off. Move it in.</source>
        <translation>До края меньше {safe} мм: может обрезаться. Сдвиньте внутрь.</translation>
    </message>
    <message>
        <source>This reads badly on its ground: contrast {ratio}, and 4.5 is needed. Take another colour.</source>
        <translation>Плохо читается на этом фоне: контраст {ratio}, а нужно 4,5. Возьмите другой цвет.</translation>
    </message>
    <message>
        <source>The picture isn&apos;t there any more. Choose it again.</source>
        <translation>Картинки больше нет. Выберите её снова.</translation>
    </message>
    <message>
        <source>The picture has {dpi} dots to the inch here and will look torn. Take a larger one.</source>
        <translation>Здесь у картинки {dpi} точек на дюйм: выйдет рваной. Возьмите крупнее.</translation>
    </message>
    <message>
        <source>The cards reach {by} mm over the edge of the page. Check the measurements.</source>
        <translation>Карты выходят за край листа на {by} мм. Проверьте размеры.</translation>
    </message>
    <message>
        <source>Only {left} mm are left at the edge of the page. Most printers leave {least} mm white.</source>
        <translation>До края листа остаётся {left} мм. Большинство принтеров не печатает ближе {least} мм.</translation>
    </message>
    <message>
        <source>The cards lie {by} mm over one another. Make the steps larger.</source>
        <translation>Карты накладываются на {by} мм. Увеличьте шаг.</translation>
    </message>
    <message>
        <source>Between the cards there is room for {most} mm of bleed. Make the bleed smaller.</source>
        <translation>Между картами хватает места только на вылет {most} мм. Уменьшите вылет.</translation>
    </message>
    <message>
        <source>Crop marks need {needs} mm at the edge of the page. Leave them out, or move the cards in.</source>
        <translation>Меткам реза нужно {needs} мм у края листа. Уберите их или сдвиньте карты внутрь.</translation>
    </message>
    <message>
        <source>An offset of more than {most} mm is no miss of the printer. Check the measurements.</source>
        <translation>Сдвиг больше {most} мм — это уже не погрешность принтера. Проверьте размеры.</translation>
    </message>
    <message>
        <source>The card is {card} mm and its place on the sheet {room} mm: it will be cut.</source>
        <translation>Карта {card} мм, а место на листе {room} мм: её обрежет.</translation>
    </message>
    <message>
        <source>The card is {card} mm and its place on the sheet {room} mm: white will be left.</source>
        <translation>Карта {card} мм, а место на листе {room} мм: останется белая кайма.</translation>
    </message>
    <message>
        <source>with us since {since}</source>
        <translation>с нами с {since} года</translation>
    </message>
    <message>
        <source>For everyone who comes back</source>
        <translation>Для всех, кто возвращается</translation>
    </message>
    <message>
        <source>Show this card before you pay. What it holds is yours: keep it well. If it is lost, tell us, and everything moves to a new card.</source>
        <translation>Покажите карту перед оплатой. Всё, что на ней накоплено, — ваше: берегите её. Потеряете — скажите нам, и всё перейдёт на новую карту.</translation>
    </message>
    <message>
        <source>Found this card? Please call us:</source>
        <translation>Нашли карту? Позвоните нам:</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>С именем</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>With the name, upright</source>
        <translation>С именем, вертикальная</translation>
    </message>
    <message>
        <source>Without a name, upright</source>
        <translation>Без имени, вертикальная</translation>
    </message>
    <message>
        <source>A4 to cut, 10 cards with crop marks</source>
        <translation>A4 под резку, 10 карт с метками</translation>
    </message>
    <message>
        <source>A4 pre-cut, 10 cards 85 × 54 mm, 10 mm between the columns</source>
        <translation>A4 с вырубкой, 10 карт 85 × 54 мм, 10 мм между столбцами</translation>
    </message>
    <message>
        <source>A4 pre-cut, 10 cards 85 × 54 mm that touch</source>
        <translation>A4 с вырубкой, 10 карт 85 × 54 мм вплотную</translation>
    </message>
    <message>
        <source>A4 pre-cut, 8 cards 85 × 54 mm</source>
        <translation>A4 с вырубкой, 8 карт 85 × 54 мм</translation>
    </message>
    <message>
        <source>Letter to cut, 8 cards with crop marks</source>
        <translation>Letter под резку, 8 карт с метками</translation>
    </message>
    <message>
        <source>Letter pre-cut, 10 cards 3½ × 2 in</source>
        <translation>Letter с вырубкой, 10 карт 3½ × 2 дюйма</translation>
    </message>
    <message>
        <source>Card printer, one card a page</source>
        <translation>Принтер карт, по одной карте на странице</translation>
    </message>
    <message>
        <source>Print shop, one card a page with bleed</source>
        <translation>Типография, по одной карте на странице с вылетом</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Сумма покупок</translation>
    </message>
    <message>
        <source>The days can be read as day.month or month.day; they are read as this country writes them.</source>
        <translation>Даты можно прочитать и как день.месяц, и как месяц.день; они прочитаны так, как пишут в этой стране.</translation>
    </message>
    <message>
        <source>valid from {day}</source>
        <translation>действует с {day}</translation>
    </message>
    <message>
        <source>valid at any time</source>
        <translation>действует без срока</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>действует по {day}</translation>
    </message>
    <message>
        <source>is empty: write something.</source>
        <translation>пусто: впишите что-нибудь.</translation>
    </message>
    <message>
        <source>Card {text} stands in the file a second time.</source>
        <translation>Карта {text} встречается в файле второй раз.</translation>
    </message>
    <message>
        <source>Phone {text} stands in the file a second time.</source>
        <translation>Телефон {text} встречается в файле второй раз.</translation>
    </message>
    <message>
        <source>Address {text} stands in the file a second time.</source>
        <translation>Адрес {text} встречается в файле второй раз.</translation>
    </message>
    <message>
        <source>No number, card, phone or e-mail by which this customer could be known again.</source>
        <translation>Нет ни номера, ни карты, ни телефона, ни почты, по которым покупателя можно узнать снова.</translation>
    </message>
    <message>
        <source>The columns need names that can be known: code, name, category, price. They are: {header}.</source>
        <translation>Столбцам нужны понятные названия: код, название, категория, цена. Сейчас: {header}.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {sheet}. It has: {sheets}.</source>
        <translation>В книге нет листа {sheet}. Есть: {sheets}.</translation>
    </message>
    <message>
        <source>This workbook is of an old kind or has a password. Save it as .xlsx or .csv without one.</source>
        <translation>Книга старого вида или под паролем. Сохраните её как .xlsx или .csv без пароля.</translation>
    </message>
    <message>
        <source>This workbook is too big. Save the sheet as .csv.</source>
        <translation>Книга слишком велика. Сохраните лист как .csv.</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} columns. Choose another file.</source>
        <translation>В строке {line} больше {most} столбцов. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{number} is no card number. Scan again, or compare it with the number under the bars.</source>
        <translation>{number} – не номер карты. Отсканируйте ещё раз или сверьте с номером под штрихами.</translation>
    </message>
    <message>
        <source>Card {number} was blocked on {day}.</source>
        <translation>Карта {number} заблокирована {day}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked.</source>
        <translation>Карта {number} заблокирована.</translation>
    </message>
    <message>
        <source>Card {number} was reported stolen on {day}.</source>
        <translation>О краже карты {number} сообщили {day}.</translation>
    </message>
    <message>
        <source>Card {number} was reported stolen.</source>
        <translation>О карте {number} сообщили, что её украли.</translation>
    </message>
    <message>
        <source>Card {number} was reported damaged on {day}.</source>
        <translation>Карта {number} испорчена, об этом сообщили {day}.</translation>
    </message>
    <message>
        <source>Card {number} was reported damaged.</source>
        <translation>О карте {number} сообщили, что она испорчена.</translation>
    </message>
    <message>
        <source>Card {number} was reported lost on {day}.</source>
        <translation>О потере карты {number} сообщили {day}.</translation>
    </message>
    <message>
        <source>Card {number} was reported lost.</source>
        <translation>О карте {number} сообщили, что её потеряли.</translation>
    </message>
    <message>
        <source>{replaced_by} took its place. Whoever shows the old one may not be the customer.</source>
        <translation>Вместо неё выдана {replaced_by}. Старую может показывать не сам покупатель.</translation>
    </message>
    <message>
        <source>Whoever shows it may not be the customer: ask for the phone number, and give a new card.</source>
        <translation>Её может показывать не сам покупатель: спросите телефон и выдайте новую.</translation>
    </message>
    <message>
        <source>{replaced_by} took its place: scan that one, or find them by phone.</source>
        <translation>Вместо неё выдана {replaced_by}: считайте её или найдите покупателя по телефону.</translation>
    </message>
    <message>
        <source>Sell without it, or find the customer by phone.</source>
        <translation>Продайте без неё или найдите покупателя по телефону.</translation>
    </message>
    <message>
        <source>Ask for the phone number, and give a new card.</source>
        <translation>Спросите телефон и выдайте новую карту.</translation>
    </message>
    <message>
        <source>The shop and the till need a name of at most 80 characters.</source>
        <translation>Магазину и кассе нужно название не длиннее 80 знаков.</translation>
    </message>
    <message>
        <source>The last lines of a slip are at most 400 characters. Make them shorter.</source>
        <translation>Последние строки чека – не больше 400 знаков. Сократите их.</translation>
    </message>
    <message>
        <source>This card was spoiled in printing and put away. Take another one.</source>
        <translation>Эта карта испорчена при печати и списана. Возьмите другую.</translation>
    </message>
    <message>
        <source>Another card has taken the place of this one already. Look at their cards again.</source>
        <translation>Вместо этой карты уже выдана другая. Посмотрите карты покупателя ещё раз.</translation>
    </message>
    <message>
        <source>This is no card number: a sign is wrong, or it has not 8 to 40 of them. Scan it again.</source>
        <translation>Это не номер карты: знак неверен, или знаков не от 8 до 40. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Вступление</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>без уровня</translation>
    </message>
    <message>
        <source>birthday in {month}</source>
        <translation>день рождения: {month}</translation>
    </message>
    <message>
        <source>has a card</source>
        <translation>с картой</translation>
    </message>
    <message>
        <source>has no card</source>
        <translation>без карты</translation>
    </message>
    <message>
        <source>last here from {first} to {last}</source>
        <translation>последний визит с {first} по {last}</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>был после {day}</translation>
    </message>
    <message>
        <source>not here since {day}</source>
        <translation>не был с {day}</translation>
    </message>
    <message>
        <source>joined until {day}</source>
        <translation>вступил до {day}</translation>
    </message>
    <message>
        <source>joined since {day}</source>
        <translation>вступил с {day}</translation>
    </message>
    <message>
        <source>joined from {first} to {last}</source>
        <translation>вступил с {first} по {last}</translation>
    </message>
    <message>
        <source>agreed: {purpose}</source>
        <translation>согласие: {purpose}</translation>
    </message>
    <message>
        <source>not agreed: {purpose}</source>
        <translation>нет согласия: {purpose}</translation>
    </message>
    <message>
        <source>{purse}: {least} to {most}</source>
        <translation>{purse}: от {least} до {most}</translation>
    </message>
    <message>
        <source>{purse}: {most} or less</source>
        <translation>{purse}: не больше {most}</translation>
    </message>
    <message>
        <source>{purse}: {least} or more</source>
        <translation>{purse}: не меньше {least}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Since your last purchase</source>
        <translation>С прошлой покупки</translation>
    </message>
    <message>
        <source>Put right by the shop</source>
        <translation>Исправлено магазином</translation>
    </message>
    <message>
        <source>Set up your scanner</source>
        <translation>Настройка сканера</translation>
    </message>
    <message>
        <source>In Regulars open Shop, then “Set up the scanner”. Scan the three codes below in any order: the page says whether all is well, or what to change.</source>
        <translation>В Regulars откройте «Магазин», затем «Настроить сканер». Отсканируйте три кода ниже в любом порядке: страница скажет, всё ли в порядке и что изменить.</translation>
    </message>
    <message>
        <source>For our mistake</source>
        <translation>За нашу ошибку</translation>
    </message>
    <message>
        <source>Bought without the card</source>
        <translation>Покупка без карты</translation>
    </message>
    <message>
        <source>A gift from the shop</source>
        <translation>Подарок магазина</translation>
    </message>
    <message>
        <source>Goods brought back</source>
        <translation>Возврат товара</translation>
    </message>
    <message>
        <source>Points put right</source>
        <translation>Исправление баллов</translation>
    </message>
    <message>
        <source>this customer is not found by what they are called, or not in their place.</source>
        <translation>этот покупатель ищется не по тому, как его зовут, или стоит не на своём месте.</translation>
    </message>
    <message>
        <source>This customer was erased: nobody can be found behind this account any more.</source>
        <translation>Данные этого покупателя стёрты: за этой записью больше никого нет.</translation>
    </message>
    <message>
        <source>Say what for, how it was said, and the words that were shown.</source>
        <translation>Укажите, на что дано согласие, как его дали и какой текст показали.</translation>
    </message>
    <message>
        <source>The reason of an erasure is one of the given ones: free words would stay for ever.</source>
        <translation>Причину стирания выбирают из списка: слова от руки остались бы навсегда.</translation>
    </message>
    <message>
        <source>Card numbers begin with 20 to 29, or with one more digit after that. Choose one of these.</source>
        <translation>Номера карт начинаются с 20–29, возможно, с ещё одной цифрой. Выберите одно из них.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, копия</translation>
    </message>
    <message>
        <source>Anna Marlow</source>
        <translation>Анна Ковалёва</translation>
    </message>
    <message>
        <source>Alexandra Featherstonehaugh</source>
        <translation>Константин Преображенский</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать картинку…</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Другая картинка…</translation>
    </message>
    <message>
        <source>Card and colours</source>
        <translation>Карта и цвета</translation>
    </message>
    <message>
        <source>Strip in the wallet</source>
        <translation>Полоса в кошельке</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Фигура</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Плашка</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Ground, lower right</source>
        <translation>Фон справа внизу</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>Letters on the strip</source>
        <translation>Буквы на полосе</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Мелкие буквы</translation>
    </message>
    <message>
        <source>Ornament</source>
        <translation>Узор</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Рисунок фона</translation>
    </message>
    <message>
        <source>Picture over the front</source>
        <translation>Картинка на всё лицо</translation>
    </message>
    <message>
        <source>Ground of the back</source>
        <translation>Фон оборота</translation>
    </message>
    <message>
        <source>A strip along the top edge</source>
        <translation>Полоса вдоль верхнего края</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Logo before the name</source>
        <translation>Логотип перед названием</translation>
    </message>
    <message>
        <source>On the back as well</source>
        <translation>И на обороте</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Слева до края</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Сверху до края</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Жирность</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Стоит</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Строк не больше</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Вид кода</translation>
    </message>
    <message>
        <source>Narrowest bar</source>
        <translation>Самый узкий штрих</translation>
    </message>
    <message>
        <source>The number under it</source>
        <translation>Номер под кодом</translation>
    </message>
    <message>
        <source>White box behind it</source>
        <translation>Белое поле под кодом</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Скругление углов</translation>
    </message>
    <message>
        <source>Fills its box</source>
        <translation>Заполняет рамку</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Лежит</translation>
    </message>
    <message>
        <source>Stands upright</source>
        <translation>Стоит</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Волны</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Грани</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Лучи</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Кольца</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>The tier’s own</source>
        <translation>Как у уровня</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звезда</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Ромб</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Сердце</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>Искра</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Шестиугольник</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Треугольник</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Кольцо</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С года</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message numerus="yes">
        <source>{number} fact(s) copied. On the hub: {shops}.</source>
        <translation>
            <numerusform>Скопирована {number} запись. В общей базе: {shops}.</numerusform>
            <numerusform>Скопировано {number} записи. В общей базе: {shops}.</numerusform>
            <numerusform>Скопировано {number} записей. В общей базе: {shops}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This customer has no such terms.</source>
        <translation>У этого покупателя нет таких условий.</translation>
    </message>
    <message>
        <source>The programme has no such tier.</source>
        <translation>В программе нет такого уровня.</translation>
    </message>
    <message>
        <source>Say through which day, one that is still to come.</source>
        <translation>Укажите, по какой день, ещё не прошедший.</translation>
    </message>
    <message>
        <source>The shop has no reasons for credits and debits by hand yet. Add them in the window, under Shop.</source>
        <translation>Причин для ручных начислений и списаний в магазине пока нет. Добавьте их в окне, в разделе «Магазин».</translation>
    </message>
    <message>
        <source>“{reason}” is not on the shop’s list of reasons: {list}. Add others in the window, under Shop.</source>
        <translation>«{reason}» нет в списке причин магазина: {list}. Другие добавляются в окне, в разделе «Магазин».</translation>
    </message>
    <message>
        <source>An erasure cannot be undone. Say --yes to erase this customer.</source>
        <translation>Стирание нельзя отменить. Добавьте --yes, чтобы стереть данные покупателя.</translation>
    </message>
    <message>
        <source>The shop has not said for how long it keeps customers. Say it here: --months 36.</source>
        <translation>Срок хранения данных в магазине не задан. Укажите его здесь: --months 36.</translation>
    </message>
    <message>
        <source>Read as {encoding}; between columns {delimiter}, before decimals {decimal}, days as {day}</source>
        <translation>Прочитано как {encoding}; между столбцами {delimiter}, перед дробной частью {decimal}, даты как {day}</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>Days are read as {day}</source>
        <translation>Даты читаются как {day}</translation>
    </message>
    <message>
        <source>These are more rows than a workbook holds. Name the file .csv.</source>
        <translation>Строк больше, чем вмещает книга. Назовите файл .csv.</translation>
    </message>
    <message>
        <source>{number} (stolen)</source>
        <translation>{number} (украдена)</translation>
    </message>
    <message>
        <source>{number} (damaged)</source>
        <translation>{number} (испорчена)</translation>
    </message>
    <message>
        <source>no visit recorded</source>
        <translation>визитов не записано</translation>
    </message>
    <message>
        <source>What {shop} keeps about you</source>
        <translation>Что {shop} хранит о вас</translation>
    </message>
    <message>
        <source>Everything in the books on {when}. You may ask to have it put right or erased.</source>
        <translation>Всё, что есть в книгах на {when}. Вы можете попросить исправить или стереть это.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>С нами с</translation>
    </message>
    <message>
        <source>Saved in the lists</source>
        <translation>В сохранённых списках</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Кто привёл</translation>
    </message>
    <message>
        <source>Your number in the books</source>
        <translation>Ваш номер в книгах</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдана</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>На что вы дали согласие</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Такими словами</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>{tier} until {day}</source>
        <translation>{tier} до {day}</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>Уровень вручную</translation>
    </message>
    <message>
        <source>Agreed terms</source>
        <translation>Особые условия</translation>
    </message>
    <message>
        <source>What you are promised</source>
        <translation>Что вам обещано</translation>
    </message>
    <message>
        <source>What you hold</source>
        <translation>Что у вас есть</translation>
    </message>
    <message>
        <source>{points} not yet to be spent</source>
        <translation>{points} – пока нельзя потратить</translation>
    </message>
    <message>
        <source>{points} owed</source>
        <translation>{points} долга</translation>
    </message>
    <message>
        <source>{points} until {day}</source>
        <translation>{points} до {day}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Returned on {day}: {goods} – {money} ({slip})</source>
        <translation>Возврат {day}: {goods} – {money} ({slip})</translation>
    </message>
    <message>
        <source>Points beside purchases</source>
        <translation>Баллы помимо покупок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why, and who</source>
        <translation>Почему и кто</translation>
    </message>
    <message>
        <source>Written down beside</source>
        <translation>Что ещё записано</translation>
    </message>
    <message>
        <source>Words, and who</source>
        <translation>Слова и кто записал</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Что значат показатели</translation>
    </message>
    <message numerus="yes">
        <source>{number} more row(s) are in the table as a file.</source>
        <translation>
            <numerusform>Ещё {number} строка – в таблице, сохранённой файлом.</numerusform>
            <numerusform>Ещё {number} строки – в таблице, сохранённой файлом.</numerusform>
            <numerusform>Ещё {number} строк – в таблице, сохранённой файлом.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at a hub and all of its tills say --hub ADDRESS, or put it into REGULARS_HUB.</source>
        <translation>Чтобы увидеть общую базу и все её кассы, укажите --hub АДРЕС или задайте его в REGULARS_HUB.</translation>
    </message>
    <message>
        <source>{shop} – customers: {customers}, facts: {facts}, {size} MB, generation {generation}</source>
        <translation>{shop} – покупателей: {customers}, записей: {facts}, {size} МБ, поколение {generation}</translation>
    </message>
    <message>
        <source>refused {when}, {till}: {why}</source>
        <translation>отказано {when}, {till}: {why}</translation>
    </message>
    <message>
        <source>looked at others’ sales {number} times in a day</source>
        <translation>за сутки смотрела чужие продажи {number} раз</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>другая система</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>a sum that reports read is not what the journal says.</source>
        <translation>сумма для отчётов не та, что говорит журнал.</translation>
    </message>
    <message>
        <source>a sum that reports read is no longer kept.</source>
        <translation>сумма для отчётов больше не ведётся.</translation>
    </message>
    <message>
        <source>Own sheet…</source>
        <translation>Свой лист…</translation>
    </message>
    <message>
        <source>Calibration, front</source>
        <translation>Калибровка, лицевая сторона</translation>
    </message>
    <message>
        <source>Calibration, back</source>
        <translation>Калибровка, оборотная сторона</translation>
    </message>
    <message>
        <source>Print this on a pre-cut sheet at actual size. On each scale read the number where the card&apos;s edge really lies, and type it as the offset.</source>
        <translation>Напечатайте это на листе с вырубкой в натуральную величину. На каждой шкале прочтите число там, где на самом деле край карты, и введите его как сдвиг.</translation>
    </message>
    <message>
        <source>100 mm. If it measures otherwise, the printer scales.</source>
        <translation>100 мм. Если не сходится, принтер масштабирует.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. Save the picture smaller, then try again.</source>
        <translation>Файл больше 20 МБ. Сохраните картинку меньшей и попробуйте снова.</translation>
    </message>
    <message>
        <source>The picture is larger than any card needs. Save it smaller, then try again.</source>
        <translation>Картинка крупнее, чем нужно карте. Сохраните её меньшей и попробуйте снова.</translation>
    </message>
    <message>
        <source>The picture is empty or too small to print. Choose a larger one.</source>
        <translation>Картинка пустая или слишком мала для печати. Выберите крупнее.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Этот файл не читается как картинка. Выберите PNG или JPEG.</translation>
    </message>
    <message>
        <source>Agrees to e-mail</source>
        <translation>Согласен на письма</translation>
    </message>
    <message>
        <source>Agrees to SMS</source>
        <translation>Согласен на SMS</translation>
    </message>
    <message>
        <source>Agreed before: so says the list {file}.</source>
        <translation>Согласие дано раньше: так указано в списке {file}.</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Программа лояльности</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Письма по e-mail</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Letters by post</source>
        <translation>Письма почтой</translation>
    </message>
    <message>
        <source>{shop} may keep my details and my purchases for its loyalty programme. I can take this back at any time, and ask for what is kept about me or for its erasure.</source>
        <translation>Разрешаю {shop} хранить мои данные и сведения о моих покупках для программы лояльности. Я могу отозвать согласие в любой момент, узнать, что обо мне хранится, и потребовать это стереть.</translation>
    </message>
    <message>
        <source>{shop} may send me offers and news by e-mail. I can take this back at any time.</source>
        <translation>Разрешаю {shop} присылать мне предложения и новости по электронной почте. Я могу отозвать согласие в любой момент.</translation>
    </message>
    <message>
        <source>{shop} may send me offers and news by text message. I can take this back at any time.</source>
        <translation>Разрешаю {shop} присылать мне предложения и новости в СМС. Я могу отозвать согласие в любой момент.</translation>
    </message>
    <message>
        <source>{shop} may call me about offers and news. I can take this back at any time.</source>
        <translation>Разрешаю {shop} звонить мне с предложениями и новостями. Я могу отозвать согласие в любой момент.</translation>
    </message>
    <message>
        <source>{shop} may send me offers and news by post. I can take this back at any time.</source>
        <translation>Разрешаю {shop} присылать мне предложения и новости почтой. Я могу отозвать согласие в любой момент.</translation>
    </message>
    <message>
        <source>at the till</source>
        <translation>на кассе</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по e-mail</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>почтой</translation>
    </message>
    <message>
        <source>in a file that was brought in</source>
        <translation>в загруженном файле</translation>
    </message>
    <message>
        <source>Agreed on {day}, {how}</source>
        <translation>Согласие: {day}, {how}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}, {how}</source>
        <translation>Отозвано: {day}, {how}</translation>
    </message>
    <message>
        <source>Nobody was erased: they are gone already.</source>
        <translation>Никто не стёрт: этих данных уже нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) erased for good. Sales and totals stay as they were.</source>
        <translation>
            <numerusform>Данные %n покупателя стёрты навсегда. Продажи и итоги остались прежними.</numerusform>
            <numerusform>Данные %n покупателей стёрты навсегда. Продажи и итоги остались прежними.</numerusform>
            <numerusform>Данные %n покупателей стёрты навсегда. Продажи и итоги остались прежними.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is cleaned when the program starts next.</source>
        <translation>Сам файл будет вычищен при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Copies made before now keep the name until {day}.</source>
        <translation>В копиях, сделанных раньше, имя остаётся до {day}.</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, birthday, notes, card numbers, groups, agreed terms and every reason in words. Cards stop working, coupons are taken back, and what is left in the purses can no longer be spent.</source>
        <translation>Имя, телефон, e-mail, день рождения, заметки, номера карт, группы, особые условия и все причины, записанные словами. Карты перестанут действовать, купоны отзываются, остаток в кошельках больше нельзя потратить.</translation>
    </message>
    <message>
        <source>Sales, returns and points, under a number that leads to nobody: totals and reports do not change. What was agreed to and when, without a name.</source>
        <translation>Продажи, возвраты и баллы – под номером, который никуда не ведёт: итоги и отчёты не меняются. Какие согласия и когда были даны – без имени.</translation>
    </message>
    <message>
        <source>The hub cannot be used ({detail}). What was copied before is there.</source>
        <translation>Общую базу сети открыть нельзя ({detail}). Всё, что скопировано раньше, на месте.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>This is no address of a hub. It reads postgresql://name@server/database.</source>
        <translation>Это не адрес общей базы. Он пишется так: postgresql://имя@сервер/база.</translation>
    </message>
    <message>
        <source>No PostgreSQL answers on {server}. Check the address and that the server is on.</source>
        <translation>PostgreSQL не отвечает ({server}). Проверьте адрес и включён ли сервер.</translation>
    </message>
    <message>
        <source>{server} wants a password for {role}. Give it in PGPASSWORD or in PostgreSQL’s password file.</source>
        <translation>{server}: для {role} нужен пароль. Укажите его в PGPASSWORD или в файле паролей PostgreSQL.</translation>
    </message>
    <message>
        <source>{server} does not take this password for {role}. Check both, then try again.</source>
        <translation>{server}: пароль для {role} не подошёл. Проверьте имя и пароль и повторите.</translation>
    </message>
    <message>
        <source>{server} does not know {role}. Check the name, or have it made.</source>
        <translation>{server}: имя {role} неизвестно. Проверьте его или попросите завести.</translation>
    </message>
    <message>
        <source>There is no database {database} on {server}. Have an empty one made, or check the name.</source>
        <translation>Базы {database} нет ({server}). Проверьте имя или попросите завести пустую.</translation>
    </message>
    <message>
        <source>{server} does not let this computer in. Have its administrator allow it.</source>
        <translation>{server} не пускает этот компьютер. Попросите администратора разрешить доступ.</translation>
    </message>
    <message>
        <source>{database} holds something else. It was left as it is; name an empty database.</source>
        <translation>В базе {database} другие данные. Она не тронута; укажите пустую базу.</translation>
    </message>
    <message>
        <source>{database} is empty. Copy the books of a shop into it first: regulars hub copy.</source>
        <translation>База {database} пуста. Сначала скопируйте в неё данные магазина: regulars hub copy.</translation>
    </message>
    <message>
        <source>{database} was made by another Regulars. Use the same one, or copy into an empty database.</source>
        <translation>База {database} создана другой версией Regulars. Возьмите ту же версию или скопируйте в пустую базу.</translation>
    </message>
    <message>
        <source>Another shop is copying. Nothing was changed; try again in a minute.</source>
        <translation>Сейчас копирует другой магазин. Ничего не изменено; повторите через минуту.</translation>
    </message>
    <message>
        <source>These books are in {ours}, the hub is in {hub}. They cannot be added up.</source>
        <translation>Данные магазина в {ours}, общая база в {hub}. Складывать их нельзя.</translation>
    </message>
    <message>
        <source>Version {version} of the programme is another one here than on the hub. A chain’s reports need one programme: publish the same one in every shop.</source>
        <translation>Версия {version} программы здесь не та, что в общей базе. Для отчётов сети нужна одна программа: опубликуйте её во всех магазинах.</translation>
    </message>
    <message>
        <source>These books are not the ones copied before: they were put back from a backup. Copy every shop anew into an empty database.</source>
        <translation>Это не те данные, что копировались раньше: их восстановили из копии. Скопируйте все магазины заново в пустую базу.</translation>
    </message>
    <message>
        <source>Till {till} is already there from {shop}. Two shops cannot share a till’s code.</source>
        <translation>Касса {till} уже есть: магазин {shop}. Код кассы не может быть общим у двух магазинов.</translation>
    </message>
    <message>
        <source>This till looked at what other tills sold more often than anybody serves customers. It may look again in an hour; nothing else stops.</source>
        <translation>Эта касса смотрела продажи других касс чаще, чем можно обслужить покупателей. Через час она сможет смотреть снова; остальное работает.</translation>
    </message>
    <message>
        <source>What it sold since is not here yet. If it never comes back, retire it: regulars hub retire {named}.</source>
        <translation>Её продажи с тех пор сюда не дошли. Если она не вернётся, отключите её: regulars hub retire {named}.</translation>
    </message>
    <message>
        <source>Tills speak only encrypted to a hub that proves who it is. Switch ssl on in postgresql.conf, with a certificate in the name or number by which tills reach it; a provider has one already. Where nobody signed it, carry the certificate to each till: regulars hub join --certificate FILE.</source>
        <translation>Кассы говорят только зашифрованно и с той общей базой, что доказала, кто она. Включите ssl в postgresql.conf с сертификатом на имя или номер, по которому её находят кассы; у провайдера он уже есть. Если его никто не подписал, перенесите сертификат на каждую кассу: regulars hub join --certificate ФАЙЛ.</translation>
    </message>
    <message>
        <source>Invite each till, the first one too: regulars hub invite &quot;Till 1&quot;. The line works once; paste it at the till, or scan its code there.</source>
        <translation>Пригласите каждую кассу, первую тоже: regulars hub invite &quot;Касса 1&quot;. Строка действует один раз; вставьте её на кассе или считайте там её код.</translation>
    </message>
    <message>
        <source>Card {number} is ready and nobody’s yet. Whoever joins can have it, and so can a customer.</source>
        <translation>Карта {number} готова и ещё ничья. Её можно дать новому участнику или тому, кто уже участвует.</translation>
    </message>
    <message>
        <source>Card {number} was spoiled in printing and opens nobody. Put it away and take another one.</source>
        <translation>Карта {number} испорчена при печати и никого не открывает. Отложите её и возьмите другую.</translation>
    </message>
    <message>
        <source>Another till published a version that was not looked at here. Nothing was published: the next round brings it; look at it, then publish.</source>
        <translation>На другой кассе опубликована версия, которую здесь ещё не видели. Ничего не опубликовано: она придёт при следующей синхронизации. Посмотрите её, потом публикуйте.</translation>
    </message>
    <message>
        <source>Customers are kept for 1 to 600 months without a visit, or 0 for always.</source>
        <translation>Данные покупателей хранят от 1 до 600 месяцев без визита, 0 – всегда.</translation>
    </message>
    <message>
        <source>A batch has 1 to 100,000 cards. Make more of them in several batches.</source>
        <translation>В партии от 1 до 100 000 карт. Больше — несколькими партиями.</translation>
    </message>
    <message>
        <source>At most 20,000 named cards at once. Make them in several batches.</source>
        <translation>За один раз — не больше 20 000 именных карт. Сделайте их несколькими партиями.</translation>
    </message>
    <message>
        <source>Too few numbers are left under this shop’s prefix. Choose another prefix under Shop.</source>
        <translation>С этим префиксом осталось слишком мало номеров. Выберите другой в разделе «Магазин».</translation>
    </message>
    <message>
        <source>This batch is not in these books any more. Look at the list again.</source>
        <translation>Этой партии больше нет в книге. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>The batch has no such card, or it was spoiled before. Look at its numbers again.</source>
        <translation>Такой карты в партии нет, или она уже списана. Проверьте номера.</translation>
    </message>
    <message>
        <source>One of these cards was given to a customer. Report it there as damaged instead.</source>
        <translation>Одна из этих карт уже выдана покупателю. Отметьте её у него как повреждённую.</translation>
    </message>
    <message>
        <source>Mark the cards that came out spoiled first.</source>
        <translation>Сначала отметьте испорченные карты.</translation>
    </message>
    <message>
        <source>A reason needs a few words, 120 characters at most. Its limit cannot be below nought.</source>
        <translation>Причине нужны слова, не больше 120 знаков. Её предел не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>Nobody is named who credits or debits this. Type who you are.</source>
        <translation>Не сказано, кто начисляет или списывает. Впишите своё имя.</translation>
    </message>
    <message>
        <source>This reason is not on the shop’s list any more. Choose another one.</source>
        <translation>Этой причины больше нет в списке магазина. Выберите другую.</translation>
    </message>
    <message>
        <source>The programme in force has no such purse. Choose another one.</source>
        <translation>В действующей программе нет такого кошелька. Выберите другой.</translation>
    </message>
    <message>
        <source>This is more than the reason allows at once. Type less, or ask the owner.</source>
        <translation>Это больше, чем причина позволяет за один раз. Введите меньше или спросите владельца.</translation>
    </message>
    <message>
        <source>These two are one customer already. Look at their merges.</source>
        <translation>Это уже один покупатель. Посмотрите его объединения.</translation>
    </message>
    <message>
        <source>These books know of no such merge. Look at the customer again.</source>
        <translation>Такого объединения в книгах нет. Откройте покупателя ещё раз.</translation>
    </message>
    <message>
        <source>This merge was undone already. Each side has what is theirs.</source>
        <translation>Это объединение уже отменено. У каждого то, что ему принадлежит.</translation>
    </message>
    <message>
        <source>No sale has this slip number. Type it as it is printed, such as KDT-000123.</source>
        <translation>Продажи с таким номером чека нет. Введите его, как напечатано, например KDT-000123.</translation>
    </message>
    <message>
        <source>This sale counts for a customer already.</source>
        <translation>Эта продажа уже засчитана покупателю.</translation>
    </message>
    <message>
        <source>This slip is more than 30 days old. It can be counted for nobody any more.</source>
        <translation>Этому чеку больше 30 дней. Засчитать его уже никому нельзя.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>украдена</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>испорчена</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменена</translation>
    </message>
    <message>
        <source>Bonus taken back</source>
        <translation>Бонус отозван</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Сгорело</translation>
    </message>
    <message>
        <source>Debt waived</source>
        <translation>Долг прощён</translation>
    </message>
    <message>
        <source>Two accounts of yours</source>
        <translation>Две ваши записи</translation>
    </message>
    <message>
        <source>A purchase from before</source>
        <translation>Прежняя покупка</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <comment>points of a percentage: from 73 % to 71 % are −2 pts</comment>
        <translation>{number} п. п.</translation>
    </message>
    <message>
        <source>{number} days</source>
        <comment>a fraction, such as 8.5</comment>
        <translation>{number} дня</translation>
    </message>
    <message>
        <source>Who stays away</source>
        <translation>Кто перестаёт приходить</translation>
    </message>
    <message>
        <source>Everybody has a rhythm of their own. Who is silent for longer than it explains is going elsewhere: write to those at risk while they still remember you. Those who would bring most come first.</source>
        <translation>У каждого свой ритм. Кто молчит дольше, чем этим ритмом объяснишь, уходит к другим: напишите тем, кто под угрозой, пока они вас помнят. Первыми стоят те, кто принёс бы больше всех.</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>В каком они положении</translation>
    </message>
    <message>
        <source>In rhythm</source>
        <translation>В своём ритме</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Задерживаются</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Под угрозой ухода</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>No rhythm yet</source>
        <translation>Ритма ещё нет</translation>
    </message>
    <message>
        <source>Usual gap between visits</source>
        <translation>Обычно между визитами</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>Обычный перерыв</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Не приходит</translation>
    </message>
    <message>
        <source>Would bring a year</source>
        <translation>Принесли бы за год</translation>
    </message>
    <message>
        <source>Each a year</source>
        <translation>С каждого за год</translation>
    </message>
    <message>
        <source>Members by their rhythm</source>
        <translation>Участники по своему ритму</translation>
    </message>
    <message>
        <source>What a year of theirs is worth</source>
        <translation>Сколько стоит год их покупок</translation>
    </message>
    <message>
        <source>Silent for no longer than happens to one in five of those who still come as before, by chance alone. Counted among members who came on three days or more.</source>
        <translation>Перерыв не длиннее того, что случайно бывает у одного из пяти среди тех, кто ходит по-прежнему. Считается среди участников, приходивших не менее трёх дней.</translation>
    </message>
    <message>
        <source>Silent for longer than happens to one in five of those who still come as before, but not yet for longer than happens to one in twenty.</source>
        <translation>Перерыв длиннее, чем бывает у одного из пяти среди тех, кто ходит по-прежнему, но ещё не длиннее, чем у одного из двадцати.</translation>
    </message>
    <message>
        <source>So long a silence happens to fewer than one in twenty of those who still come as before. At one in a thousand, or after more than a year without a visit, they count as gone.</source>
        <translation>Такой перерыв бывает реже чем у одного из двадцати среди тех, кто ходит по-прежнему. Если реже чем у одного из тысячи или визитов не было больше года, человек считается ушедшим.</translation>
    </message>
    <message>
        <source>So long a silence happens to fewer than one in a thousand of those who still come as before; or they were at risk and have not been here for more than a year.</source>
        <translation>Такой перерыв бывает реже чем у одного из тысячи среди тех, кто ходит по-прежнему; или человек был под угрозой ухода и не приходил больше года.</translation>
    </message>
    <message>
        <source>Came on one day or two: there is nothing yet to hold their silence against.</source>
        <translation>Приходили один или два дня: перерыв пока не с чем сравнить.</translation>
    </message>
    <message>
        <source>Half of the members with a rhythm have a shorter usual gap, half have a longer one.</source>
        <translation>У половины участников со своим ритмом обычный перерыв короче, у половины длиннее.</translation>
    </message>
    <message>
        <source>Days from the first visit to the last, divided by the number of gaps between them.</source>
        <translation>Дни от первого визита до последнего, делённые на число перерывов между ними.</translation>
    </message>
    <message>
        <source>Days since the last visit of which something was kept.</source>
        <translation>Дней с последнего визита, покупка которого не возвращена целиком.</translation>
    </message>
    <message>
        <source>How likely so long a silence is for somebody who still comes as before: the share of the time since their first visit that lies before the last one, multiplied by itself once for every gap.</source>
        <translation>Насколько вероятен такой перерыв у того, кто ходит по-прежнему: доля времени с первого визита, которая прошла до последнего, в степени числа перерывов.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) came on three days or more: too few to tell.</source>
        <translation>
            <numerusform>{count} участник приходил не менее трёх дней: слишком мало, чтобы судить.</numerusform>
            <numerusform>{count} участника приходили не менее трёх дней: слишком мало, чтобы судить.</numerusform>
            <numerusform>{count} участников приходили не менее трёх дней: слишком мало, чтобы судить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>На день</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Сравнение с</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Приходят и уходят</translation>
    </message>
    <message>
        <source>Whether more members are won than lost, month by month. Where more go than come, look at Who stays away; who joined and never bought has a card and needs a first reason to use it.</source>
        <translation>Больше ли участников приходит, чем уходит, по месяцам. Где уходит больше, смотрите «Кто перестаёт приходить»; у того, кто вступил и не купил, есть карта, и ему нужен первый повод её показать.</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Активные участники</translation>
    </message>
    <message>
        <source>Still coming</source>
        <translation>Продолжают ходить</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>New and back</source>
        <translation>Новые и вернувшиеся</translation>
    </message>
    <message>
        <source>Stopped coming</source>
        <translation>Перестали ходить</translation>
    </message>
    <message>
        <source>Joined, never bought</source>
        <translation>Вступили, но не купили</translation>
    </message>
    <message>
        <source>Joined that month</source>
        <translation>Вступили в этом месяце</translation>
    </message>
    <message>
        <source>Of these never bought</source>
        <translation>Из них ничего не купили</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кто приходил</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Пришли и ушли</translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count} месяц</numerusform>
            <numerusform>{count} месяца</numerusform>
            <numerusform>{count} месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Still coming in {month}</source>
        <translation>Продолжают ходить, {month}</translation>
    </message>
    <message>
        <source>Back again in {month}</source>
        <translation>Вернулись, {month}</translation>
    </message>
    <message>
        <source>Stopped coming, noticed in {month}</source>
        <translation>Перестали ходить, замечено: {month}</translation>
    </message>
    <message>
        <source>Members with a visit in the last months that are over, as many as are chosen (three unless said). Those before, with the new and those back, less those who stopped, are those now.</source>
        <translation>Участники с визитом за последние законченные месяцы, сколько выбрано (три, если не выбрано иначе). Прежние, плюс новые и вернувшиеся, минус переставшие – это нынешние.</translation>
    </message>
    <message>
        <source>Their first visit of which something was kept was in that month.</source>
        <translation>Первая не возвращённая целиком покупка была в этом месяце.</translation>
    </message>
    <message>
        <source>Came in that month, and in one of the months before it that still count.</source>
        <translation>Пришли в этом месяце и в одном из предыдущих учитываемых.</translation>
    </message>
    <message>
        <source>Came in that month after none of the months before it that count (three unless said).</source>
        <translation>Пришли в этом месяце, не приходив в предыдущие учитываемые месяцы (три, если не выбрано иначе).</translation>
    </message>
    <message>
        <source>New members and those who came back after having stopped.</source>
        <translation>Новые участники и те, кто вернулся после перерыва.</translation>
    </message>
    <message>
        <source>With that month, the chosen number of calendar months (three unless said) had passed without a visit. Known once the month is over.</source>
        <translation>С этим месяцем прошло выбранное число календарных месяцев без визита (три, если не выбрано иначе). Известно, когда месяц закончился.</translation>
    </message>
    <message>
        <source>Members until today without a receipt of which anything was kept.</source>
        <translation>Участники, у которых по сегодня нет ни одного чека, не возвращённого целиком.</translation>
    </message>
    <message>
        <source>Got their account in that month. Merged accounts are one.</source>
        <translation>Заведены в этом месяце. Объединённые записи считаются одной.</translation>
    </message>
    <message>
        <source>What has become of the coupons of this period. Few used: they give too little, or ask for too much. Most used on the day they were given: people would have bought anyway.</source>
        <translation>Что стало с купонами этого периода. Мало использовано – дают слишком мало или требуют слишком много. Большинство использовано в день выдачи – люди купили бы и так.</translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation>Истёк неиспользованным</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё действует</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>Доля использованных</translation>
    </message>
    <message>
        <source>Took off</source>
        <translation>Снято с цены</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Хранили</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>По акциям</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>How long they were kept</source>
        <translation>Сколько их хранили</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>Использован через</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>В тот же день</translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 дней</translation>
    </message>
    <message>
        <source>8–14 days</source>
        <translation>8–14 дней</translation>
    </message>
    <message>
        <source>15–30 days</source>
        <translation>15–30 дней</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 дней</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Coupons given in the period: printed with a receipt, given as thanks, or made in one go.</source>
        <translation>Купоны, выданные за период: напечатанные с чеком, в знак благодарности или сделанные сразу пачкой.</translation>
    </message>
    <message>
        <source>Of those, how many have been used by today; a sale that came back whole makes a coupon good again. A code for many counts under receipts.</source>
        <translation>Сколько из них использовано на сегодня; полный возврат продажи снова делает купон действительным. Код для многих считается в чеках.</translation>
    </message>
    <message>
        <source>Their last day is over, and nobody used them.</source>
        <translation>Последний день прошёл, и никто не воспользовался.</translation>
    </message>
    <message>
        <source>May still be used today.</source>
        <translation>Сегодня ещё действуют.</translation>
    </message>
    <message>
        <source>Taken out of use by hand, or gone with the sale that printed them.</source>
        <translation>Отозваны вручную или исчезли вместе с продажей, с которой напечатаны.</translation>
    </message>
    <message>
        <source>Receipts they were used on, those that came back whole left out.</source>
        <translation>Чеки, на которых их использовали, без полностью возвращённых.</translation>
    </message>
    <message>
        <source>What coupons of the campaign took off in the period, whenever they were issued, less what returns gave back.</source>
        <translation>Сколько купоны акции сняли с цены за период, когда бы их ни выдали, за вычетом возвратов.</translation>
    </message>
    <message>
        <source>Whole days from the issue to the first use, on average of those that were used.</source>
        <translation>Полных дней от выдачи до первого использования, в среднем по использованным.</translation>
    </message>
    <message>
        <source>No coupons were ever issued.</source>
        <translation>Купонов ещё не выдавали.</translation>
    </message>
    <message>
        <source>Visits per member</source>
        <translation>Визитов на участника</translation>
    </message>
    <message>
        <source>usual gap</source>
        <translation>обычный перерыв</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>под угрозой</translation>
    </message>
    <message>
        <source>Whom to thank</source>
        <translation>Кого поблагодарить</translation>
    </message>
    <message>
        <source>Whom to win back</source>
        <translation>Кого вернуть</translation>
    </message>
    <message>
        <source>How much of it nobody is expected to use, by the share that went unused so far: see what is owed.</source>
        <translation>Сколько из этого, скорее всего, никто не использует, судя по неиспользованной до сих пор доле: смотрите, сколько должны.</translation>
    </message>
    <message>
        <source>The members who paid most in this period.</source>
        <translation>Участники, заплатившие больше всех в этом периоде.</translation>
    </message>
    <message>
        <source>Of the members at risk, those who would bring most.</source>
        <translation>Из участников под угрозой — те, кто принёс бы больше всех.</translation>
    </message>
    <message>
        <source>What they paid in this period for goods they kept.</source>
        <translation>Сколько они заплатили в этом периоде за оставшиеся у них товары.</translation>
    </message>
    <message>
        <source>Revenue that waits for points</source>
        <translation>Выручка, отложенная под баллы</translation>
    </message>
    <message>
        <source>Who sells goods and gives points with them sells two things (IFRS 15). A part of the price waits until the points are used. Hand this table to your accountant. Months are shown whole.</source>
        <translation>Кто продаёт товар и даёт с ним баллы, продаёт две вещи (МСФО 15). Часть цены ждёт, пока баллы не потратят. Передайте эту таблицу бухгалтеру. Месяцы показаны целиком.</translation>
    </message>
    <message>
        <source>Sales shared between goods and points</source>
        <translation>Продажи, разделённые между товаром и баллами</translation>
    </message>
    <message>
        <source>Sales to members</source>
        <translation>Продажи участникам</translation>
    </message>
    <message>
        <source>For the goods</source>
        <translation>За товар</translation>
    </message>
    <message>
        <source>Expected to be used</source>
        <translation>Ожидаем, что потратят</translation>
    </message>
    <message>
        <source>Put aside for points</source>
        <translation>Отложено под баллы</translation>
    </message>
    <message>
        <source>Waits at the end</source>
        <translation>Ждёт на конец</translation>
    </message>
    <message>
        <source>The part of past sales that is not earned yet: its points may still be used.</source>
        <translation>Часть прошлых продаж, которая ещё не признана: её баллы ещё могут потратить.</translation>
    </message>
    <message>
        <source>Members’ sales × worth of the points expected to be used ÷ (sales + that worth). With several purses all of them are in the sum.</source>
        <translation>Продажи участникам × стоимость баллов, которые потратят ÷ (продажи + эта стоимость). Если кошельков несколько, в сумму входят все.</translation>
    </message>
    <message>
        <source>Of what was put aside, as large a part as of the expected points has been used; all of the rest once the points have lapsed.</source>
        <translation>Из отложенного – такая доля, какая из ожидаемых баллов уже потрачена; весь остаток – когда баллы сгорели.</translation>
    </message>
    <message>
        <source>What members paid for goods they kept; what came back is taken off the month of its sale.</source>
        <translation>Сколько участники заплатили за товар, который оставили себе; возвраты вычтены из месяца продажи.</translation>
    </message>
    <message>
        <source>What is left of sales for the goods themselves: revenue at once.</source>
        <translation>Что остаётся за сам товар: выручка сразу.</translation>
    </message>
    <message>
        <source>Points that sales and bonuses gave, less what returns took back.</source>
        <translation>Баллы за покупки и бонусы, за вычетом снятых при возвратах.</translation>
    </message>
    <message>
        <source>Points earned, less the share that this shop’s members never use.</source>
        <translation>Начисленные баллы без той доли, которую участники этого магазина не тратят никогда.</translation>
    </message>
    <message>
        <source>Points spent on goods and gifts, less what returns gave back.</source>
        <translation>Баллы, потраченные на товар и подарки, за вычетом возвращённых.</translation>
    </message>
    <message>
        <source>Worked out as in IFRS 15, Illustrative Example 52. The share expected to be used is today’s, for all months alike: a new estimate changes past months here; books catch up in the month of the change. Points brought in or given by hand come with no sale and are left out.</source>
        <translation>Рассчитано по МСФО 15, иллюстративный пример 52. Доля, которую потратят, – сегодняшняя, одна для всех месяцев: новая оценка меняет здесь и прошлые месяцы, а в учёте разницу проводят в месяце изменения. Баллы, внесённые или начисленные вручную, с продажами не связаны и не учтены.</translation>
    </message>
    <message>
        <source>Points are taken to be used in the order in which they were earned, all members together.</source>
        <translation>Считаем, что баллы тратят в том порядке, в каком их начислили, по всем участникам вместе.</translation>
    </message>
    <message>
        <source>{purse}: a point is taken at {worth}. Too little has come to its end yet, so all points are expected to be used.</source>
        <translation>{purse}: балл считается за {worth}. Пока слишком мало баллов дожило до конца срока, поэтому ожидаем, что потратят все.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Было: {value}</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>Баллы к выплате</translation>
    </message>
    <message>
        <source>What your members may still spend with you, by the month in which it lapses. Remind those who would lose most: whoever comes to use their points buys something besides.</source>
        <translation>Что участники ещё могут потратить у вас, по месяцам сгорания. Напомните тем, кто потеряет больше всех: кто приходит потратить баллы, покупает и что-то ещё.</translation>
    </message>
    <message>
        <source>Likely to be used</source>
        <translation>Вероятно, потратят</translation>
    </message>
    <message>
        <source>Lapses next month</source>
        <translation>Сгорит в следующем месяце</translation>
    </message>
    <message>
        <source>Never lapses</source>
        <translation>Не сгорает</translation>
    </message>
    <message>
        <source>Owed by members</source>
        <translation>Должны участники</translation>
    </message>
    <message>
        <source>By the month in which they lapse</source>
        <translation>По месяцам сгорания</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Что с ними будет</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Сгорает</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>{purse}: never lapses</source>
        <translation>{purse}: не сгорает</translation>
    </message>
    <message>
        <source>{purse}: owed by members</source>
        <translation>{purse}: должны участники</translation>
    </message>
    <message>
        <source>{purse}: lapses in {month}</source>
        <translation>{purse}: сгорает – {month}</translation>
    </message>
    <message>
        <source>All points that members hold today, at what a point pays. What has lapsed is not among them; what members owe the shop is not taken off.</source>
        <translation>Все баллы, которые есть у участников сегодня, по цене балла. Сгоревшие не входят; долги участников магазину не вычтены.</translation>
    </message>
    <message>
        <source>The rest: be ready to be paid with it.</source>
        <translation>Остальное: будьте готовы, что этим заплатят.</translation>
    </message>
    <message>
        <source>What is good until a day of next month, unless it is spent before.</source>
        <translation>Что действует до одного из дней следующего месяца, если не потратят раньше.</translation>
    </message>
    <message>
        <source>Points without an end.</source>
        <translation>Бессрочные баллы.</translation>
    </message>
    <message>
        <source>Points were spent, and then the goods that had earned them came back. The next points fill it first.</source>
        <translation>Баллы потратили, а потом товар, за который их дали, вернули. Следующие баллы сначала погасят долг.</translation>
    </message>
    <message>
        <source>Nobody holds any points.</source>
        <translation>Баллов ни у кого нет.</translation>
    </message>
    <message>
        <source>What members are worth</source>
        <translation>Сколько стоят участники</translation>
    </message>
    <message>
        <source>What members have left so far, and what the next twelve months of each may be expected to bring. It says how much a new member may cost, and whom to look after: a tenth of them usually brings more than half.</source>
        <translation>Сколько участники потратили и сколько можно ждать от каждого за следующие двенадцать месяцев. Видно, во что может обойтись новый участник и о ком заботиться: десятая часть обычно приносит больше половины.</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Потратили всего</translation>
    </message>
    <message>
        <source>Spent so far, each</source>
        <translation>Потратили в среднем</translation>
    </message>
    <message>
        <source>Expected in 12 months</source>
        <translation>Ожидается за 12 месяцев</translation>
    </message>
    <message>
        <source>Expected in 12 months, each</source>
        <translation>Ожидается за 12 месяцев с каждого</translation>
    </message>
    <message>
        <source>Visits expected</source>
        <translation>Ожидается визитов</translation>
    </message>
    <message>
        <source>Expected a visit</source>
        <translation>Ожидается за визит</translation>
    </message>
    <message>
        <source>Still come</source>
        <translation>Ещё ходят</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>Десятая часть</translation>
    </message>
    <message>
        <source>Tenths of members, by what is expected</source>
        <translation>Десятые части участников по ожидаемому</translation>
    </message>
    <message>
        <source>Expected in 12 months, by tenths of members</source>
        <translation>Ожидается за 12 месяцев по десятым частям участников</translation>
    </message>
    <message>
        <source>By first visit</source>
        <translation>По первому визиту</translation>
    </message>
    <message>
        <source>Spent so far, each, by first visit</source>
        <translation>Потратили в среднем, по первому визиту</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Что известно модели</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Log-likelihood of visits</source>
        <translation>Логарифм правдоподобия визитов</translation>
    </message>
    <message>
        <source>Members learnt from: visits</source>
        <translation>Участников для модели визитов</translation>
    </message>
    <message>
        <source>Members learnt from: money</source>
        <translation>Участников для модели сумм</translation>
    </message>
    <message>
        <source>Tenth {number} of members by what is expected</source>
        <translation>{number}-я десятая часть участников по ожидаемому</translation>
    </message>
    <message>
        <source>First came in {when}</source>
        <translation>Первый визит: {when}</translation>
    </message>
    <message>
        <source>What members paid for goods they kept, from their first visit until today, divided by their number.</source>
        <translation>Сколько участники заплатили за то, что оставили себе, с первого визита по сегодня, делённое на их число.</translation>
    </message>
    <message>
        <source>Visits expected in the next 365 days × what is expected to be left each time, added up member by member. Sales, not profit; nothing is taken off for coming later.</source>
        <translation>Визиты, ожидаемые за следующие 365 дней × ожидаемая сумма за визит, сложенные по участникам. Продажи, а не прибыль; за то, что деньги придут позже, ничего не вычтено.</translation>
    </message>
    <message>
        <source>Days with a visit in the next 365 days: the BG/NBD model, from how often and how lately they came.</source>
        <translation>Дни с визитами за следующие 365 дней: модель BG/NBD по тому, как часто и как недавно приходили.</translation>
    </message>
    <message>
        <source>What they left on a day until now, drawn towards what is usual here the fewer their days were: the Gamma-Gamma model.</source>
        <translation>Сколько оставляли за день до сих пор; чем меньше было дней, тем ближе к обычному в магазине: модель Gamma-Gamma.</translation>
    </message>
    <message>
        <source>The chance that they have not stopped coming for good, of members who came on two days or more. Of whoever came once the model can&apos;t say it.</source>
        <translation>Вероятность, что они не перестали ходить совсем, среди тех, кто приходил не менее двух дней. О тех, кто был один раз, модель сказать не может.</translation>
    </message>
    <message>
        <source>In whole units of the currency; time is in weeks.</source>
        <translation>В целых единицах валюты; время в неделях.</translation>
    </message>
    <message>
        <source>Assumed: everybody comes by chance at a rate of their own until they stop for good; what they leave does not depend on how often they come; the shop stays as it is, without seasons or a new offer. Good for many members together, a hint for a single one.</source>
        <translation>Предполагается: каждый приходит случайно со своей частотой, пока не перестанет совсем; сумма не зависит от того, как часто приходят; магазин остаётся как есть, без сезонов и новых предложений. Надёжно для многих вместе, для одного – только подсказка.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) came once so far. Whether they still come is not known; the model counts them all as if they did, at the low rate of such members.</source>
        <translation>
            <numerusform>{count} участник пока был один раз. Ходит ли он ещё, неизвестно; модель считает, что да, с низкой частотой таких участников.</numerusform>
            <numerusform>{count} участника пока были один раз. Ходят ли они ещё, неизвестно; модель считает, что да, с низкой частотой таких участников.</numerusform>
            <numerusform>{count} участников пока были один раз. Ходят ли они ещё, неизвестно; модель считает, что да, с низкой частотой таких участников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s): what they will bring can be learnt from 100 on, 30 of whom came again.</source>
        <translation>
            <numerusform>{count} участник: сколько они принесут, видно начиная со 100, из которых 30 пришли снова.</numerusform>
            <numerusform>{count} участника: сколько они принесут, видно начиная со 100, из которых 30 пришли снова.</numerusform>
            <numerusform>{count} участников: сколько они принесут, видно начиная со 100, из которых 30 пришли снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with visits</source>
        <translation>Дней с визитами</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый визит</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What they paid for goods they kept, from their first visit until today.</source>
        <translation>Сколько заплатили за то, что оставили себе, с первого визита по сегодня.</translation>
    </message>
    <message>
        <source>Days on which they bought something that they kept; several receipts a day are one.</source>
        <translation>Дни, когда куплено что-то, что не возвращено; несколько чеков за день – один визит.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Purse</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>В деньгах</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Points at what a point of this purse pays under today’s programme.</source>
        <translation>Баллы по цене балла этого кошелька в сегодняшней программе.</translation>
    </message>
    <message>
        <source>Movement of purses</source>
        <translation>Движение по кошелькам</translation>
    </message>
    <message>
        <source>Every point that came and went, month by month. Each month opens with what the one before left, and every line adds up: your accountant can take it over as it is.</source>
        <translation>Каждый пришедший и ушедший балл, по месяцам. Месяц начинается с остатка прошлого, и каждая строка сходится: бухгалтер может взять таблицу как есть.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>На начало</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Spent on gifts</source>
        <translation>На подарки</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Снято при возвратах</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>Прощено</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>На конец</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>All movements ever, added up</source>
        <translation>Все движения за всё время</translation>
    </message>
    <message>
        <source>Lapsed since, not written down yet</source>
        <translation>Сгорело с тех пор, ещё не записано</translation>
    </message>
    <message>
        <source>Balance today</source>
        <translation>Остаток сегодня</translation>
    </message>
    <message>
        <source>of which members hold</source>
        <translation>из них есть у участников</translation>
    </message>
    <message>
        <source>of which members owe</source>
        <translation>из них должны участники</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>What was there at the start and all that moved in the period: the sum of all entries.</source>
        <translation>Что было в начале и всё движение за период: сумма всех записей.</translation>
    </message>
    <message>
        <source>Balances that were brought from another programme.</source>
        <translation>Остатки, перенесённые из другой программы.</translation>
    </message>
    <message>
        <source>What returned goods had been paid with from the purse.</source>
        <translation>Чем возвращённый товар был оплачен из кошелька.</translation>
    </message>
    <message>
        <source>What had been earned with goods that came back.</source>
        <translation>Что было начислено за возвращённый товар.</translation>
    </message>
    <message>
        <source>What a return should have taken back, was not there any more, and the shop waived.</source>
        <translation>Что возврат должен был снять, но баллов уже не было, и магазин простил.</translation>
    </message>
    <message>
        <source>Credits and debits by hand, with a reason.</source>
        <translation>Начисления и списания вручную, с причиной.</translation>
    </message>
    <message>
        <source>Earned, brought in and given by hand, less what returns took back.</source>
        <translation>Начислено, внесено и дано вручную, за вычетом снятого при возвратах.</translation>
    </message>
    <message>
        <source>Spent on goods and gifts, less what returns gave back.</source>
        <translation>Потрачено на товар и подарки, за вычетом возвращённого.</translation>
    </message>
    <message>
        <source>A day’s end takes points at once; it is written down when the till next starts.</source>
        <translation>Баллы сгорают сразу с концом дня; запись об этом делается при следующем запуске кассы.</translation>
    </message>
    <message>
        <source>Nothing is in any purse, and nothing moved in this period.</source>
        <translation>В кошельках ничего нет, и за этот период ничего не менялось.</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Кто возвращается</translation>
    </message>
    <message>
        <source>The new members of each month, and how many of them came in every month after. Most go before their second visit: give a reason for it with the first slip. A month that kept more than its neighbours shows what worked.</source>
        <translation>Новые участники каждого месяца и сколько из них приходило в каждый следующий. Большинство теряется до второго визита: дайте повод для него вместе с первым чеком. Месяц, удержавший больше соседних, показывает, что сработало.</translation>
    </message>
    <message>
        <source>Who came back, by month of the first purchase</source>
        <translation>Кто вернулся, по месяцу первой покупки</translation>
    </message>
    <message>
        <source>Share of each month’s new members</source>
        <translation>Доля новых участников каждого месяца</translation>
    </message>
    <message>
        <source>Members of each month</source>
        <translation>Участники каждого месяца</translation>
    </message>
    <message>
        <source>Usual of all these months</source>
        <translation>Обычно по всем этим месяцам</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Новые участники</translation>
    </message>
    <message>
        <source>Came back at all</source>
        <translation>Вернулись вообще</translation>
    </message>
    <message>
        <source>Came in that month</source>
        <translation>Приходили в этом месяце</translation>
    </message>
    <message>
        <source>Come a month later</source>
        <translation>Приходят через месяц</translation>
    </message>
    <message>
        <source>Come three months later</source>
        <translation>Приходят через три месяца</translation>
    </message>
    <message>
        <source>Come six months later</source>
        <translation>Приходят через полгода</translation>
    </message>
    <message>
        <source>Never after their first month</source>
        <translation>Ни разу после первого месяца</translation>
    </message>
    <message>
        <source>New in {month}, never after that month</source>
        <translation>Новые, {month}; после этого месяца ни разу</translation>
    </message>
    <message numerus="yes">
        <source>New in {month}, came {later} month(s) later</source>
        <translation>
            <numerusform>Новые, {month}; приходили через {later} месяц</numerusform>
            <numerusform>Новые, {month}; приходили через {later} месяца</numerusform>
            <numerusform>Новые, {month}; приходили через {later} месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>New in {month}</source>
        <translation>Новые, {month}</translation>
    </message>
    <message>
        <source>Members whose first purchase of which something was kept fell into these months.</source>
        <translation>Участники, чья первая не возвращённая целиком покупка пришлась на эти месяцы.</translation>
    </message>
    <message>
        <source>Came in any month after that of their first purchase.</source>
        <translation>Приходили в любом месяце после месяца первой покупки.</translation>
    </message>
    <message>
        <source>Of the members of all these months together, how many came in that month after their first. Months that are not over yet are left out.</source>
        <translation>Сколько из участников всех этих месяцев вместе приходило в такой месяц после первого. Незаконченные месяцы не считаются.</translation>
    </message>
    <message>
        <source>The last month is not over: its figures still grow.</source>
        <translation>Последний месяц не закончился: его цифры ещё вырастут.</translation>
    </message>
    <message>
        <source>What each rule gave</source>
        <translation>Сколько дало каждое правило</translation>
    </message>
    <message>
        <source>What your programme costs, rule by rule. A rule that gives much to few, or nothing to anybody, is worth a look in the programme room.</source>
        <translation>Во что обходится программа, правило за правилом. Если правило даёт много немногим или никому ничего, взгляните на него в разделе программы.</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>Of sales</source>
        <translation>От продаж</translation>
    </message>
    <message>
        <source>Points, in money</source>
        <translation>Баллы в деньгах</translation>
    </message>
    <message>
        <source>Rules that gave</source>
        <translation>Правила, которые сработали</translation>
    </message>
    <message>
        <source>Rules that gave nothing</source>
        <translation>Правила, которые ничего не дали</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Дало</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Taken off prices</source>
        <translation>Снято с цен</translation>
    </message>
    <message>
        <source>Given in points</source>
        <translation>Дано баллами</translation>
    </message>
    <message>
        <source>Gifts for points</source>
        <translation>Подарки за баллы</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Gave nothing</source>
        <translation>Ничего не дали</translation>
    </message>
    <message>
        <source>Gave last on</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Бюджеты</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Will last</source>
        <translation>Хватит на</translation>
    </message>
    <message>
        <source>Discounts and points together. Points count when they are earned, not when they are spent.</source>
        <translation>Скидки и баллы вместе. Баллы считаются, когда их начисляют, а не когда тратят.</translation>
    </message>
    <message>
        <source>Of what all customers paid for goods they kept in the period, members and guests.</source>
        <translation>От всего, что за период заплатили за оставленный товар и участники, и гости.</translation>
    </message>
    <message>
        <source>What rules took off prices in the period; what came back makes it less on the day it came back.</source>
        <translation>Сколько правила сняли с цен за период; возврат уменьшает сумму в день возврата.</translation>
    </message>
    <message>
        <source>Points that rules gave in the period, less those that returns took back, at what a point pays today.</source>
        <translation>Баллы, данные правилами за период, за вычетом снятых при возвратах, по сегодняшней цене балла.</translation>
    </message>
    <message>
        <source>Rules that took something off or gave points in the period.</source>
        <translation>Правила, которые за период сняли что-то с цены или дали баллы.</translation>
    </message>
    <message>
        <source>Rules of today’s programme that gave nothing in the period: their day has not come, nobody knows them, or they ask too much.</source>
        <translation>Правила сегодняшней программы, которые за период ничего не дали: их день не настал, о них не знают или они требуют слишком многого.</translation>
    </message>
    <message>
        <source>Receipts the rule gave on; one that came back whole is taken off. For points: times they were given.</source>
        <translation>Чеки, на которых правило сработало; полностью возвращённый вычтен. Для баллов: сколько раз их начислили.</translation>
    </message>
    <message>
        <source>Members who had something from the rule in the period; guests are not counted.</source>
        <translation>Участники, которым правило что-то дало за период; гости не считаются.</translation>
    </message>
    <message>
        <source>Days until the budget is used up, if it goes on as in the last four weeks.</source>
        <translation>Дней до исчерпания бюджета, если всё пойдёт как в последние четыре недели.</translation>
    </message>
    <message>
        <source>The programme has no rules that give anything.</source>
        <translation>В программе нет правил, которые что-то дают.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит взглянуть</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Average check</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Paid from purses</source>
        <translation>Оплачено с балансов</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Of guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>По дням недели</translation>
    </message>
    <message>
        <source>Nothing was sold in this period.</source>
        <translation>В этот период ничего не продано.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s): too few to tell.</source>
        <translation>
            <numerusform>{count} участник: слишком мало для выводов.</numerusform>
            <numerusform>{count} участника: слишком мало для выводов.</numerusform>
            <numerusform>{count} участников: слишком мало для выводов.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the programme is doing</source>
        <translation>Как работает программа</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>What customers paid for goods they kept: after discounts and purses. What came back later is taken off the day it was sold on.</source>
        <translation>Сколько покупатели заплатили за то, что оставили себе: после скидок и списаний. Возврат вычитается из дня продажи.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Прошлая неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Двенадцать месяцев</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Другие дни</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>The same days a year ago</source>
        <translation>Те же дни год назад</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ни с чем</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation>Кэшбэк</translation>
    </message>
    <message>
        <source>Points for every amount</source>
        <translation>Баллы за сумму</translation>
    </message>
    <message>
        <source>Points for every visit</source>
        <translation>Баллы за покупку</translation>
    </message>
    <message>
        <source>Points for some goods</source>
        <translation>Баллы за товары</translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation>Приветственный подарок</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Первая покупка</translation>
    </message>
    <message>
        <source>Ten seconds on a Monday: do members buy more and come again, and what does it cost? Each figure opens what is behind it.</source>
        <translation>Десять секунд в понедельник: больше ли покупают участники, возвращаются ли и сколько это стоит? За каждой цифрой открывается то, из чего она сложилась.</translation>
    </message>
    <message>
        <source>Received by the shop</source>
        <translation>Получил магазин</translation>
    </message>
    <message>
        <source>of all sales</source>
        <translation>от всех продаж</translation>
    </message>
    <message>
        <source>Average check of members</source>
        <translation>Средний чек участников</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>у гостей</translation>
    </message>
    <message>
        <source>Visits per member a month</source>
        <translation>Визитов на участника в месяц</translation>
    </message>
    <message>
        <source>Kept from the period before</source>
        <translation>Вернулись из прошлого периода</translation>
    </message>
    <message>
        <source>Cost of the programme</source>
        <translation>Стоимость программы</translation>
    </message>
    <message>
        <source>in money</source>
        <translation>в деньгах</translation>
    </message>
    <message>
        <source>Sales a week</source>
        <translation>Продажи по неделям</translation>
    </message>
    <message>
        <source>Came in this period</source>
        <translation>Приходили в этом периоде</translation>
    </message>
    <message>
        <source>What customers paid and what others paid for them, such as makers&apos; coupons in the receipts that were brought in from elsewhere.</source>
        <translation>То, что заплатили покупатели, и то, что заплатили за них другие, например по купонам производителей в загруженных чеках.</translation>
    </message>
    <message>
        <source>As they were given at the sale, whether or not the goods came back later.</source>
        <translation>Как были даны при продаже, даже если товар потом вернули.</translation>
    </message>
    <message>
        <source>What members paid for goods they kept: after discounts and purses, less what came back later. Everybody with an account is a member; accounts that were merged are one.</source>
        <translation>Сколько участники заплатили за оставшиеся у них товары: после скидок и кошельков, за вычетом возвращённого позже. Участник — каждый, у кого есть счёт; объединённые счета — один участник.</translation>
    </message>
    <message>
        <source>The report was asked for in a way it is not known by. Nothing was done.</source>
        <translation>Отчёт запрошен не так, как его можно получить. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Say a span or days, not both.</source>
        <translation>Укажите либо период, либо дни, но не то и другое.</translation>
    </message>
    <message>
        <source>Say the first day too, with --from.</source>
        <translation>Укажите и первый день: --from.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>This report does not look at that. Leave it out.</source>
        <translation>Этот отчёт на это не смотрит. Уберите.</translation>
    </message>
    <message>
        <source>{value} is no day: write it as 2026-11-21.</source>
        <translation>{value} – не дата: пишите так: 2026-11-21.</translation>
    </message>
    <message>
        <source>{value} is not one of: {known}.</source>
        <translation>{value} – такого нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>{value} is not known, and there is nothing to choose from.</source>
        <translation>{value} – такого нет, и выбирать не из чего.</translation>
    </message>
    <message>
        <source>There is no report {name}. There are: {names}.</source>
        <translation>Отчёта {name} нет. Есть: {names}.</translation>
    </message>
    <message>
        <source>The week on paper</source>
        <translation>Неделя на бумаге</translation>
    </message>
    <message>
        <source>Last week on a few pages, to be read on a Monday.</source>
        <translation>Прошлая неделя на нескольких страницах – прочесть в понедельник.</translation>
    </message>
    <message>
        <source>{file}: name it {ending}, so that other programs know what it is.</source>
        <translation>{file}: дайте окончание {ending}, чтобы другие программы знали, что это.</translation>
    </message>
    <message>
        <source>This report has no picture now.</source>
        <translation>В этом отчёте сейчас нет графика.</translation>
    </message>
    <message>
        <source>This report has no table now.</source>
        <translation>В этом отчёте сейчас нет таблицы.</translation>
    </message>
    <message>
        <source>Last week: {days}</source>
        <translation>Прошлая неделя: {days}</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Неделей раньше</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Since a year ago</source>
        <translation>За год</translation>
    </message>
    <message numerus="yes">
        <source>And {number} more.</source>
        <translation>
            <numerusform>И ещё {number}.</numerusform>
            <numerusform>И ещё {number}.</numerusform>
            <numerusform>И ещё {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points whose last day comes within {number} day(s)</source>
        <translation>
            <numerusform>Баллы, которые сгорят за {number} день</numerusform>
            <numerusform>Баллы, которые сгорят за {number} дня</numerusform>
            <numerusform>Баллы, которые сгорят за {number} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>What members paid, divided by their receipts of which something was kept.</source>
        <translation>Сколько заплатили участники, делённое на их чеки, по которым что-то осталось невозвращённым.</translation>
    </message>
    <message>
        <source>Receipts of members of which something was kept, divided by the members who came and by the months of the period. Who did not come at all does not lessen it.</source>
        <translation>Чеки участников, по которым что-то осталось невозвращённым, делённые на пришедших участников и на месяцы периода. Те, кто не приходил вовсе, её не уменьшают.</translation>
    </message>
    <message>
        <source>The period is not over yet: what is compared with a whole one still grows.</source>
        <translation>Период ещё не закончился: то, что сравнивается с целым, ещё вырастет.</translation>
    </message>
    <message>
        <source>Gifts are left out of the cost: they are known for the whole shop only.</source>
        <translation>Подарки в стоимость не вошли: они известны только по магазину в целом.</translation>
    </message>
    <message>
        <source>Who brings the sales</source>
        <translation>Кто приносит продажи</translation>
    </message>
    <message>
        <source>A few members bring most of the sales. Know class A by name and never let them wait; what class C costs should be little. The flatter the curve, the less the shop hangs on a few.</source>
        <translation>Немногие участники приносят большую часть продаж. Класс A знайте по имени и не заставляйте ждать; класс C должен стоить мало. Чем положе кривая, тем меньше магазин зависит от немногих.</translation>
    </message>
    <message>
        <source>The best 20 % bring</source>
        <translation>Лучшие 20 % приносят</translation>
    </message>
    <message>
        <source>Half of the sales come from</source>
        <translation>Половину продаж приносят</translation>
    </message>
    <message>
        <source>Members who came</source>
        <translation>Пришло участников</translation>
    </message>
    <message>
        <source>How often they come</source>
        <translation>Как часто приходят</translation>
    </message>
    <message>
        <source>How many came once, twice or ten times, how long ago everybody was here last, and how long their usual gaps are. A stamp card should be full, and a coupon should run out, within a few usual gaps.</source>
        <translation>Сколько человек приходило раз, два или десять, как давно каждый был в последний раз и какие у них обычные перерывы. Карточка со штампами должна заполняться, а купон истекать за несколько обычных перерывов.</translation>
    </message>
    <message>
        <source>Visits a member</source>
        <translation>Визитов на участника</translation>
    </message>
    <message>
        <source>Came only once</source>
        <translation>Были только раз</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>Дней с последнего визита</translation>
    </message>
    <message>
        <source>Members by visits in the period</source>
        <translation>Участники по визитам за период</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or name another.</source>
        <translation>Папки {folder} нет. Сначала создайте её или укажите другую.</translation>
    </message>
    <message>
        <source>Its question is not known here.</source>
        <translation>Его вопрос здесь неизвестен.</translation>
    </message>
    <message>
        <source>There is no report of that name that tells who is behind it.</source>
        <translation>Отчёта с таким именем, который говорит, кто за ним стоит, нет.</translation>
    </message>
    <message>
        <source>Say the days by a name, or the first and the last of them.</source>
        <translation>Назовите дни именем или укажите первый и последний.</translation>
    </message>
    <message>
        <source>Several segments are called so. Say which by its id.</source>
        <translation>Так называется несколько сегментов. Укажите нужный по идентификатору.</translation>
    </message>
    <message>
        <source>This segment is not there any more.</source>
        <translation>Этого сегмента больше нет.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>a segment that is gone</source>
        <translation>удалённый сегмент</translation>
    </message>
    <message>
        <source>Your trade: {value}</source>
        <translation>Ваша отрасль: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>A segment&apos;s name is at most 60 characters. Give it a shorter one.</source>
        <translation>Имя сегмента не длиннее 60 знаков. Дайте имя короче.</translation>
    </message>
    <message>
        <source>This figure cannot be. A share lies between 0 and 100 %.</source>
        <translation>Такого значения быть не может. Доля лежит между 0 и 100 %.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Gone after</source>
        <translation>Считать ушедшим через</translation>
    </message>
    <message>
        <source>Coupons issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Coupons used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>will likely never be used</source>
        <translation>скорее всего не потратят</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Признано</translation>
    </message>
    <message>
        <source>No points that pay for goods were earned yet, so nothing waits.</source>
        <translation>Баллов, которыми платят за товар, ещё не начисляли, так что ничего не отложено.</translation>
    </message>
    <message>
        <source>{purse} only buys gifts and is left out: the programme does not say what its gifts are worth.</source>
        <translation>{purse}: только на подарки, поэтому не учтено: программа не говорит, сколько стоят подарки.</translation>
    </message>
    <message>
        <source>{purse}: a point is taken at {worth}; {expected} are expected to be used. Of {credited} given until {until}, {unused} never were.</source>
        <translation>{purse}: балл считается за {worth}; ожидаем, что потратят {expected}. Из {credited}, начисленных до {until}, не потрачено {unused}.</translation>
    </message>
    <message>
        <source>Members by days since the last visit</source>
        <translation>Участники по дням с последнего визита</translation>
    </message>
    <message>
        <source>Members by their usual gap, in days</source>
        <translation>Участники по обычному перерыву, в днях</translation>
    </message>
    <message>
        <source>Usual gap, days</source>
        <translation>Обычный перерыв, дней</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>Доля участников</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>Доля продаж</translation>
    </message>
    <message>
        <source>Share of what was spent</source>
        <translation>Доля потраченного</translation>
    </message>
    <message numerus="yes">
        <source>From {count} visit(s) in the period on</source>
        <translation>
            <numerusform>От {count} визита за период</numerusform>
            <numerusform>От {count} визитов за период</numerusform>
            <numerusform>От {count} визитов за период</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last here {count} day(s) ago or somewhat longer</source>
        <translation>
            <numerusform>Были {count} день назад или несколько раньше</numerusform>
            <numerusform>Были {count} дня назад или несколько раньше</numerusform>
            <numerusform>Были {count} дней назад или несколько раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual gap from {count} day(s) on</source>
        <translation>
            <numerusform>Обычный перерыв от {count} дня</numerusform>
            <numerusform>Обычный перерыв от {count} дней</numerusform>
            <numerusform>Обычный перерыв от {count} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts of members in the period of which something is left, divided by the members who came.</source>
        <translation>Чеки участников за период, не возвращённые целиком, делённые на число приходивших.</translation>
    </message>
    <message>
        <source>Members with a visit in the period.</source>
        <translation>Участники с визитом за период.</translation>
    </message>
    <message>
        <source>Of the members who came in the period, the share of those with a single visit in it.</source>
        <translation>Доля тех, кто за период был один раз, среди всех приходивших.</translation>
    </message>
    <message>
        <source>Days from the first visit to the last, divided by the number of gaps between them, at any till and of all time; of members who came on three days or more. Half have a shorter one than the figure says.</source>
        <translation>Дни от первого визита до последнего, делённые на число перерывов, на любой кассе и за всё время; у тех, кто приходил не менее трёх дней. У половины он короче показанного.</translation>
    </message>
    <message>
        <source>At any till, until today: half of the members were here more lately, half less.</source>
        <translation>На любой кассе, по сегодня: половина участников была позже, половина раньше.</translation>
    </message>
    <message>
        <source>What members buy</source>
        <translation>Что покупают участники</translation>
    </message>
    <message>
        <source>What your regulars come for. Keep it in stock and at a fair price; a discount on it is given to people who would have bought it anyway. What guests buy and members do not is worth a try in an offer.</source>
        <translation>За чем приходят постоянные покупатели. Держите это в наличии и по честной цене; скидка на него достаётся тем, кто купил бы и так. Что берут гости и не берут участники, стоит попробовать в акции.</translation>
    </message>
    <message>
        <source>Different goods</source>
        <translation>Разных товаров</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Период до этого</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>Receipt lines</source>
        <translation>Строки чеков</translation>
    </message>
    <message>
        <source>Members against guests</source>
        <translation>Участники к гостям</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категориям</translation>
    </message>
    <message>
        <source>By goods</source>
        <translation>По товарам</translation>
    </message>
    <message>
        <source>What members buy far more of</source>
        <translation>Что участники берут намного чаще</translation>
    </message>
    <message>
        <source>What was kept: what came back is taken off.</source>
        <translation>Что осталось у покупателей: возвращённое вычтено.</translation>
    </message>
    <message>
        <source>On how many lines of receipts it stood, whether or not some of it came back.</source>
        <translation>В скольких строках чеков это было, даже если часть потом вернули.</translation>
    </message>
    <message>
        <source>What members paid of what everybody paid for it.</source>
        <translation>Какую часть всего заплаченного за это заплатили участники.</translation>
    </message>
    <message>
        <source>Its share of all that members buy, divided by its share of all that guests buy: at 2.00 members spend twice as much of their money on it as guests do.</source>
        <translation>Доля в покупках участников, делённая на долю в покупках гостей: при 2,00 участники тратят на это вдвое большую часть своих денег, чем гости.</translation>
    </message>
    <message>
        <source>Goods of which members buy at least one and a half times as much as guests, on at least fifteen lines of each.</source>
        <translation>Товары, которых участники берут хотя бы в полтора раза больше, чем гости, при пятнадцати строках и больше у тех и других.</translation>
    </message>
    <message>
        <source>Nothing was sold by its code, and a receipt keeps no other name of goods: which ones they were cannot be told. Enter your goods or import them, and take them by their codes at the till.</source>
        <translation>Ничего не продано по коду, а другого названия товара чек не хранит: что именно продано, сказать нельзя. Внесите или загрузите свои товары и пробивайте их на кассе по коду.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more goods sold less; they are in the sums and have no row.</source>
        <translation>
            <numerusform>Ещё {count} товар продавался меньше; он есть в суммах, но без строки.</numerusform>
            <numerusform>Ещё {count} товара продавались меньше; они есть в суммах, но без строк.</numerusform>
            <numerusform>Ещё {count} товаров продавались меньше; они есть в суммах, но без строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {count} day(s)</source>
        <translation>
            <numerusform>Последний {count} день</numerusform>
            <numerusform>Последние {count} дня</numerusform>
            <numerusform>Последние {count} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely never used</source>
        <translation>Вероятно, не потратят</translation>
    </message>
    <message>
        <source>Of points whose time ends: what will probably lapse before anybody uses it. Of those that never lapse: what will probably never be used, since whoever holds it comes no more. Below stands how it is known.</source>
        <translation>Из баллов со сроком: что, вероятно, сгорит раньше, чем его потратят. Из несгораемых: что, вероятно, не потратят никогда, потому что владелец больше не приходит. Ниже сказано, откуда это известно.</translation>
    </message>
    <message>
        <source>{purse} only buys gifts: the programme does not say what that is in money.</source>
        <translation>{purse}: только на подарки; сколько это в деньгах, программа не говорит.</translation>
    </message>
    <message>
        <source>{purse}: too little has come to its end yet to tell how much nobody will use.</source>
        <translation>{purse}: пока слишком мало подошло к концу, чтобы сказать, сколько никто не потратит.</translation>
    </message>
    <message>
        <source>{purse}: of {credited} given until {until}, all of which has been used or has lapsed by now, {unused} lapsed: {share} of what was given. The same is expected of what was given since. The share at the top is of what is still held, so it is another: what was used is not in it.</source>
        <translation>{purse}: из {credited}, начисленных до {until} и уже либо потраченных, либо сгоревших, сгорело {unused}: {share} от начисленного. Того же ждём от начисленного позже. Доля наверху – от того, что ещё на руках, поэтому она другая: потраченного в ней нет.</translation>
    </message>
    <message>
        <source>{purse}: of {credited} given until {until}, {unused} lie with members who have not been here since: {share} of what was given. They are taken for points that nobody will use. The share at the top is of what is still held, so it is another: what was used is not in it, what was given later is.</source>
        <translation>{purse}: из {credited}, начисленных до {until}, {unused} – у участников, которые с тех пор не приходили: {share} от начисленного. Считаем, что их никто не потратит. Доля наверху – от того, что ещё на руках, поэтому она другая: потраченного в ней нет, а начисленное позже есть.</translation>
    </message>
    <message>
        <source>{x} of members bring {y}</source>
        <translation>{x} участников приносят {y}</translation>
    </message>
    <message>
        <source>Sales by the best members</source>
        <translation>Продажи по лучшим участникам</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>Три класса</translation>
    </message>
    <message>
        <source>By tenths of the members</source>
        <translation>По десятым долям участников</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>A: up to 80 % of sales</source>
        <translation>A: до 80 % продаж</translation>
    </message>
    <message>
        <source>B: up to 95 % of sales</source>
        <translation>B: до 95 % продаж</translation>
    </message>
    <message>
        <source>C: the rest</source>
        <translation>C: остальные</translation>
    </message>
    <message>
        <source>Of the members</source>
        <translation>От участников</translation>
    </message>
    <message>
        <source>Of the sales</source>
        <translation>От продаж</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>На каждого</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>Лучшие</translation>
    </message>
    <message>
        <source>The share of the sales to members that comes from the fifth of them who paid most. Counted are the members who came in the period and kept something.</source>
        <translation>Доля продаж участникам, которую принесла пятая часть, заплатившая больше всех. Считаются участники, приходившие в этом периоде и что-то оставившие себе.</translation>
    </message>
    <message>
        <source>How few of the members, the best first, bring half of the sales to members.</source>
        <translation>Сколько участников, начиная с лучших, приносят половину продаж участникам.</translation>
    </message>
    <message>
        <source>Members in the order of what they paid, the most first: A until 80 % of the sales are reached, B until 95 %, C are all others. Who paid the same is in the same class.</source>
        <translation>Участники по убыванию заплаченного: A, пока не набралось 80 % продаж, B — до 95 %, C — все остальные. Заплатившие поровну — в одном классе.</translation>
    </message>
    <message>
        <source>What members paid in the period for goods they kept: after discounts and purses.</source>
        <translation>Сколько участники заплатили в периоде за оставшиеся у них товары: после скидок и кошельков.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) got back more than they paid; they count as bringing nothing.</source>
        <translation>
            <numerusform>{count} участник получил назад больше, чем заплатил; считается, что он ничего не принёс.</numerusform>
            <numerusform>{count} участника получили назад больше, чем заплатили; считается, что они ничего не принесли.</numerusform>
            <numerusform>{count} участников получили назад больше, чем заплатили; считается, что они ничего не принесли.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is saved. Whoever fits is in it whenever you open it.</source>
        <translation>Сегмент «{name}» сохранён. Когда бы вы его ни открыли, в нём те, кто подходит.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is saved with {count} people.</source>
        <translation>
            <numerusform>Сегмент «{name}» сохранён: {count} человек.</numerusform>
            <numerusform>Сегмент «{name}» сохранён: {count} человека.</numerusform>
            <numerusform>Сегмент «{name}» сохранён: {count} человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) got a coupon for {campaign}.</source>
        <translation>
            <numerusform>{count} покупатель получил купон «{campaign}».</numerusform>
            <numerusform>{count} покупателя получили купон «{campaign}».</numerusform>
            <numerusform>{count} покупателей получили купон «{campaign}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hold an unused one already.</source>
        <translation>
            <numerusform>У {count} уже есть неиспользованный.</numerusform>
            <numerusform>У {count} уже есть неиспользованный.</numerusform>
            <numerusform>У {count} уже есть неиспользованный.</numerusform>
        </translation>
    </message>
    <message>
        <source>The till offers it when they come; telling them of it is up to you.</source>
        <translation>Касса предложит его, когда они придут; сообщить им о нём можете вы.</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) put into {group}.</source>
        <translation>
            <numerusform>{count} покупатель добавлен в группу «{group}».</numerusform>
            <numerusform>{count} покупателя добавлены в группу «{group}».</numerusform>
            <numerusform>{count} покупателей добавлены в группу «{group}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) taken out of {group}.</source>
        <translation>
            <numerusform>{count} покупатель убран из группы «{group}».</numerusform>
            <numerusform>{count} покупателя убраны из группы «{group}».</numerusform>
            <numerusform>{count} покупателей убраны из группы «{group}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back from {count} customer(s).</source>
        <translation>
            <numerusform>Отменено у {count} покупателя.</numerusform>
            <numerusform>Отменено у {count} покупателей.</numerusform>
            <numerusform>Отменено у {count} покупателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are.</source>
        <translation>
            <numerusform>{count} остаётся как есть.</numerusform>
            <numerusform>{count} остаются как есть.</numerusform>
            <numerusform>{count} остаются как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {path}. Its columns say who agreed to be written to.</source>
        <translation>
            <numerusform>{count} покупатель записан в {path}. В столбцах указано, кто согласен получать сообщения.</numerusform>
            <numerusform>{count} покупателя записаны в {path}. В столбцах указано, кто согласен получать сообщения.</numerusform>
            <numerusform>{count} покупателей записаны в {path}. В столбцах указано, кто согласен получать сообщения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were erased meanwhile and left out.</source>
        <translation>
            <numerusform>{count} за это время стёрт и пропущен.</numerusform>
            <numerusform>{count} за это время стёрты и пропущены.</numerusform>
            <numerusform>{count} за это время стёрты и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Regulars {version} looks at itself; the shop&apos;s books are left alone.</source>
        <translation>Regulars {version} проверяет себя; база магазина не затрагивается.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>СБОЙ</translation>
    </message>
    <message>
        <source>Everything is there and works.</source>
        <translation>Всё на месте и работает.</translation>
    </message>
    <message numerus="yes">
        <source>{number} thing(s) do not work here.</source>
        <translation>
            <numerusform>Здесь не работает {number} вещь.</numerusform>
            <numerusform>Здесь не работают {number} вещи.</numerusform>
            <numerusform>Здесь не работают {number} вещей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or go back to the copy from before the upgrade: regulars go-back.</source>
        <translation>Или вернитесь к копии, сделанной перед обновлением: regulars go-back.</translation>
    </message>
    <message>
        <source>People are written as --csv or --xlsx.</source>
        <translation>Список людей записывается через --csv или --xlsx.</translation>
    </message>
    <message>
        <source>These books open in this Regulars as they are.</source>
        <translation>Эта база открывается в этой версии Regulars как есть.</translation>
    </message>
    <message>
        <source>There is no copy from before the upgrade. Install the newer Regulars to open these books.</source>
        <translation>Копии, сделанной перед обновлением, нет. Чтобы открыть эту базу, установите более новую версию Regulars.</translation>
    </message>
    <message>
        <source>The copy of {when}: {file}</source>
        <translation>Копия от {when}: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{number} sale(s) since then are not in it.</source>
        <translation>
            <numerusform>В ней нет {number} продажи, сделанной с тех пор.</numerusform>
            <numerusform>В ней нет {number} продаж, сделанных с тех пор.</numerusform>
            <numerusform>В ней нет {number} продаж, сделанных с тех пор.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open in place of the newer books, which are kept {days} days: {file}</source>
        <translation>Она открыта вместо более новой базы, которая хранится {days} дней: {file}</translation>
    </message>
    <message>
        <source>PRACTICE – NOT VALID</source>
        <translation>ОБУЧЕНИЕ – НЕДЕЙСТВИТЕЛЬНО</translation>
    </message>
    <message>
        <source>{shop} (practice)</source>
        <translation>{shop} (обучение)</translation>
    </message>
    <message>
        <source>the rules of its day give other figures: {was} was to pay, {now} would be.</source>
        <translation>правила того дня дают другие суммы: к оплате было {was}, а должно быть {now}.</translation>
    </message>
    <message>
        <source>another till&apos;s newest sale was not known there when this one was made.</source>
        <translation>когда оформляли эту продажу, там ещё не знали о последней продаже другой кассы.</translation>
    </message>
    <message>
        <source>it names version {version} of the programme, which is not there.</source>
        <translation>в ней указана версия программы {version}, которой здесь нет.</translation>
    </message>
    <message>
        <source>what the hub says of this customer is not what their journal says.</source>
        <translation>то, что центр говорит об этом покупателе, расходится с его журналом.</translation>
    </message>
    <message>
        <source>These books are for practice. Nothing in them counts, so nothing of them goes to the hub.</source>
        <translation>Это учебная база. Ничего в ней не учитывается, поэтому в общую базу сети из неё ничего не идёт.</translation>
    </message>
    <message>
        <source>The hub says no ({code}). Nothing was changed.</source>
        <translation>Общая база отказала ({code}). Ничего не изменилось.</translation>
    </message>
    <message>
        <source>This is no invitation, or not a whole one. Copy the line again, or scan its code.</source>
        <translation>Это не приглашение, или оно неполное. Скопируйте строку ещё раз или считайте код.</translation>
    </message>
    <message>
        <source>This invitation was used already, or is too old. Make a new one: regulars hub invite.</source>
        <translation>Это приглашение уже использовано или устарело. Сделайте новое: regulars hub invite.</translation>
    </message>
    <message>
        <source>The way to {server} is not encrypted: whoever listens on the network reads customers’ names along. Say that you want it all the same.</source>
        <translation>Связь с {server} не зашифрована: кто подслушивает сеть, прочтёт имена покупателей. Подтвердите, что согласны.</translation>
    </message>
    <message>
        <source>This computer has no password for the hub: the books came from another one. Invite this till again.</source>
        <translation>У этого компьютера нет пароля к общей базе: данные перенесены с другого. Пригласите кассу снова.</translation>
    </message>
    <message>
        <source>These books belong to another hub. Leave that one first.</source>
        <translation>Эти данные относятся к другой общей базе. Сначала отключитесь от неё.</translation>
    </message>
    <message>
        <source>This till belongs to a hub already. Leave that one first.</source>
        <translation>Эта касса уже подключена к общей базе. Сначала отключитесь от неё.</translation>
    </message>
    <message>
        <source>This till belongs to no hub. Join one first: regulars hub join.</source>
        <translation>Эта касса не подключена к общей базе. Сначала подключите её: regulars hub join.</translation>
    </message>
    <message>
        <source>The hub does not have everything of this till yet. Sync first, or say --anyway.</source>
        <translation>В общей базе ещё не всё с этой кассы. Сначала обменяйтесь или укажите --anyway.</translation>
    </message>
    <message>
        <source>{server} does not answer. Check that it is on and in the same network, then try again.</source>
        <translation>Нет ответа: {server}. Проверьте, включён ли он и в той же ли сети, и попробуйте снова.</translation>
    </message>
    <message>
        <source>{server} cannot prove that it is the hub: its certificate is not trusted here. Install it, or have the till invited without TLS.</source>
        <translation>Сервер {server} не может доказать, что он общая база: его сертификату здесь не доверяют. Укажите сертификат или разрешите связь без TLS.</translation>
    </message>
    <message>
        <source>{server} does not encrypt. Switch TLS on there, or have the till invited without TLS.</source>
        <translation>Сервер {server} не шифрует. Включите там TLS или разрешите связь без TLS.</translation>
    </message>
    <message>
        <source>The hub does not know this till. Invite it again.</source>
        <translation>Общая база не знает этой кассы. Пригласите её снова.</translation>
    </message>
    <message>
        <source>This till was retired from the hub. Invite it again to go on.</source>
        <translation>Эта касса отключена от общей базы. Чтобы продолжить, пригласите её снова.</translation>
    </message>
    <message>
        <source>The hub speaks a newer language than this Regulars. Update this till.</source>
        <translation>Общая база новее, чем этот Regulars. Обновите эту кассу.</translation>
    </message>
    <message>
        <source>The hub is older than this Regulars. Have it brought up to date: regulars hub upgrade.</source>
        <translation>Общая база старее, чем этот Regulars. Обновите её: regulars hub upgrade.</translation>
    </message>
    <message>
        <source>The hub was restored and waits for all of its tills. Sync the others, then try again.</source>
        <translation>Общую базу восстановили из копии, и она ждёт все кассы. Обменяйтесь на остальных и попробуйте снова.</translation>
    </message>
    <message>
        <source>The hub waits for an answer about this till. Answer it first.</source>
        <translation>Общая база ждёт ответа об этой кассе. Сначала ответьте.</translation>
    </message>
    <message>
        <source>The hub cannot read what this till sent. Nothing is lost here; send us the diagnostics.</source>
        <translation>Общая база не смогла прочесть присланное этой кассой. Здесь ничего не потеряно; пришлите нам файл диагностики.</translation>
    </message>
    <message>
        <source>These books are in another currency than the hub. They cannot be added up.</source>
        <translation>Валюта этих данных не та, что в общей базе. Складывать их нельзя.</translation>
    </message>
    <message>
        <source>Was this till restored, or copied?</source>
        <translation>Кассу восстановили из копии или скопировали?</translation>
    </message>
    <message>
        <source>Everything of both is kept. Until you answer, points are spent here only while the hub is there.</source>
        <translation>Сохранено всё с обеих сторон. Пока вы не ответите, баллы здесь списываются только при связи с общей базой.</translation>
    </message>
    <message>
        <source>Nothing is lost. Until you answer, points are spent here only while the hub is there.</source>
        <translation>Ничего не потеряно. Пока вы не ответите, баллы здесь списываются только при связи с общей базой.</translation>
    </message>
    <message>
        <source>Happy hours, birthdays and the last day of points go by it. Set this computer’s clock, best to automatic.</source>
        <translation>По ним считаются счастливые часы, дни рождения и сроки баллов. Поставьте часы компьютера, лучше автоматически.</translation>
    </message>
    <message>
        <source>Nothing is lost: the hub knows how far it is off.</source>
        <translation>Ничего не потеряно: общая база знает, на сколько они ошибаются.</translation>
    </message>
    <message>
        <source>Was this sale made?</source>
        <translation>Была ли эта продажа?</translation>
    </message>
    <message>
        <source>Until you answer the points stay taken.</source>
        <translation>Пока вы не ответите, баллы остаются списанными.</translation>
    </message>
    <message>
        <source>A customer spent {missing} more than they had</source>
        <translation>Покупатель потратил на {missing} больше, чем имел</translation>
    </message>
    <message>
        <source>The sales stand. What is missing is taken from what this customer earns next.</source>
        <translation>Продажи остаются в силе. Недостающее удержится из следующих начислений этого покупателя.</translation>
    </message>
    <message>
        <source>More came back of a sale than was bought</source>
        <translation>По продаже вернули больше, чем купили</translation>
    </message>
    <message>
        <source>{till} has not been seen for {days} days</source>
        <translation>Не выходит на связь {days} дн.: {till}</translation>
    </message>
    <message>
        <source>All that it had sent is kept.</source>
        <translation>Всё, что она прислала, сохранено.</translation>
    </message>
    <message>
        <source>The hub tells something that this Regulars does not know ({kind})</source>
        <translation>Общая база сообщает то, чего этот Regulars не знает ({kind})</translation>
    </message>
    <message>
        <source>It was probably made by a newer Regulars. Update this till to read it.</source>
        <translation>Вероятно, это от более нового Regulars. Обновите кассу, чтобы прочесть.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>It was restored</source>
        <translation>Восстановили</translation>
    </message>
    <message>
        <source>It was copied</source>
        <translation>Скопировали</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>Была</translation>
    </message>
    <message>
        <source>It was not: give the points back</source>
        <translation>Не было: вернуть баллы</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>обмена ещё не было</translation>
    </message>
    <message>
        <source>synced a moment ago</source>
        <translation>обмен только что</translation>
    </message>
    <message numerus="yes">
        <source>synced {number} min ago</source>
        <translation>
            <numerusform>обмен {number} мин назад</numerusform>
            <numerusform>обмен {number} мин назад</numerusform>
            <numerusform>обмен {number} мин назад</numerusform>
        </translation>
    </message>
    <message>
        <source>synced {when}</source>
        <translation>обмен {when}</translation>
    </message>
    <message>
        <source>something needs you</source>
        <translation>нужно ваше решение</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>offline since {when}</source>
        <translation>нет связи с {when}</translation>
    </message>
    <message>
        <source>syncing for the first time…</source>
        <translation>первый обмен…</translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting, all safe here</source>
        <translation>
            <numerusform>ждёт {number}, всё сохранено здесь</numerusform>
            <numerusform>ждёт {number}, всё сохранено здесь</numerusform>
            <numerusform>ждёт {number}, всё сохранено здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting</source>
        <translation>
            <numerusform>ждёт {number}</numerusform>
            <numerusform>ждёт {number}</numerusform>
            <numerusform>ждёт {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again when it answers, or say --anyway: the books as they are now are kept beside.</source>
        <translation>Повторите, когда она ответит, или добавьте --anyway: нынешние книги останутся рядом.</translation>
    </message>
    <message>
        <source>They can still be sent when it answers: regulars hub sync --books {file}</source>
        <translation>Их ещё можно отправить, когда она ответит: regulars hub sync --books {file}</translation>
    </message>
    <message>
        <source>Slip {slip} is not of this till, and the hub, which may know it, does not answer. Try again later.</source>
        <translation>Чек {slip} не с этой кассы, а общая база, где он может быть, не отвечает. Повторите позже.</translation>
    </message>
    <message>
        <source>Visits at other tills count, but are not listed: the hub does not answer.</source>
        <translation>Покупки на других кассах учтены, но не показаны: общая база не отвечает.</translation>
    </message>
    <message>
        <source>{till} is let in no more. What it sent stays.</source>
        <translation>{till}: больше не пускаем. Всё присланное осталось.</translation>
    </message>
    <message>
        <source>The hub speaks as this release does.</source>
        <translation>Общая база обновлена до этой версии.</translation>
    </message>
    <message>
        <source>The hub waits for nobody any more. Points are spent again.</source>
        <translation>Общая база больше никого не ждёт. Баллы снова списываются.</translation>
    </message>
    <message>
        <source>The hub takes in what its tills still have. Points are spent again once every till has been there: regulars hub status says which are missing.</source>
        <translation>Общая база забирает то, что осталось на кассах. Баллы снова списываются, когда на связь выйдут все: каких не хватает, скажет regulars hub status.</translation>
    </message>
    <message>
        <source>Nothing of that name waits for an answer. regulars hub status lists what does.</source>
        <translation>Такого вопроса нет. Что ждёт ответа, показывает regulars hub status.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Ответ дан.</translation>
    </message>
    <message>
        <source>This till goes on alone. Nothing was lost.</source>
        <translation>Касса работает одна. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>The hub is made: {database} on {server}.</source>
        <translation>Общая база создана: {database} на {server}.</translation>
    </message>
    <message>
        <source>At {till}: Shop → Several tills → Join a hub, then paste this line or scan its code. It works once, until {when}.</source>
        <translation>На кассе «{till}»: Магазин → Несколько касс → Подключить к общей базе, затем вставьте эту строку или считайте её код. Действует один раз, до {when}.</translation>
    </message>
    <message>
        <source>It leads to this same computer. For a till elsewhere: --at SERVER.</source>
        <translation>Строка ведёт на этот же компьютер. Для другой кассы: --at СЕРВЕР.</translation>
    </message>
    <message>
        <source>This till belongs to the hub now: {database} on {server}, till number {number}.</source>
        <translation>Касса подключена к общей базе: {database} на {server}, номер {number}.</translation>
    </message>
    <message>
        <source>Its books were begun: {file}</source>
        <translation>Её база начата: {file}</translation>
    </message>
    <message>
        <source>This computer has no keyring. The hub’s password lies in a file that only its user reads ({file}).</source>
        <translation>На этом компьютере нет хранилища паролей. Пароль к общей базе лежит в файле, который читает только его пользователь ({file}).</translation>
    </message>
    <message>
        <source>The way to the hub is not encrypted.</source>
        <translation>Связь с общей базой не зашифрована.</translation>
    </message>
    <message>
        <source>“{database}” on {server}, till number {number} there.</source>
        <translation>«{database}» на {server}, номер кассы там: {number}.</translation>
    </message>
    <message>
        <source>The hub was restored. Until every till has been there, points are not spent.</source>
        <translation>Общую базу восстановили из копии. Пока на связь не вышли все кассы, баллы не списываются.</translation>
    </message>
    <message numerus="yes">
        <source>{number} erasure(s) not obeyed by every till yet</source>
        <translation>
            <numerusform>{number} удаление данных ещё выполнено не всеми кассами</numerusform>
            <numerusform>{number} удаления данных ещё выполнены не всеми кассами</numerusform>
            <numerusform>{number} удалений данных ещё выполнено не всеми кассами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} redemption(s) whose sale never came</source>
        <translation>
            <numerusform>{number} списание, продажа по которому не пришла</numerusform>
            <numerusform>{number} списания, продажи по которым не пришли</numerusform>
            <numerusform>{number} списаний, продажи по которым не пришли</numerusform>
        </translation>
    </message>
    <message>
        <source>invited until {when}</source>
        <translation>приглашена до {when}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>отключена</translation>
    </message>
    <message numerus="yes">
        <source>{number} fact(s)</source>
        <translation>
            <numerusform>{number} запись</numerusform>
            <numerusform>{number} записи</numerusform>
            <numerusform>{number} записей</numerusform>
        </translation>
    </message>
    <message>
        <source>clock {minutes} min off</source>
        <translation>часы неверны на {minutes} мин</translation>
    </message>
    <message>
        <source>waits for an answer: restored or copied?</source>
        <translation>ждёт ответа: восстановили или скопировали?</translation>
    </message>
    <message>
        <source>Stopped. It only looked: nothing was changed, and it begins anew next time.</source>
        <translation>Остановлено. Команда только смотрела: ничего не изменено, в следующий раз она начнёт сначала.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Мой магазин</translation>
    </message>
    <message>
        <source>The tills send to {database} by themselves. Copy books into another database.</source>
        <translation>Кассы сами отправляют данные в базу {database}. Копируйте данные магазина в другую базу.</translation>
    </message>
    <message>
        <source>{database} is a hub already. Invite tills to it: regulars hub invite.</source>
        <translation>{database} – уже общая база. Пригласите в неё кассы: regulars hub invite.</translation>
    </message>
    <message>
        <source>There is no hub for tills in {database}. Make it in an empty one: regulars hub create.</source>
        <translation>В {database} нет общей базы для касс. Создайте её в пустой: regulars hub create.</translation>
    </message>
    <message>
        <source>The hub was made by a newer Regulars. Use that one to look after it.</source>
        <translation>Общую базу создал более новый Regulars. Работайте с ней через него.</translation>
    </message>
    <message>
        <source>The hub knows no till {till}. regulars hub status lists them.</source>
        <translation>Общая база не знает кассы «{till}». Список: regulars hub status.</translation>
    </message>
    <message>
        <source>The hub has no shop yet. Join the till that has the books first, then this one.</source>
        <translation>В общей базе ещё нет магазина. Сначала подключите кассу с данными, потом эту.</translation>
    </message>
    <message>
        <source>The hub on this computer does not answer. Check that PostgreSQL runs, then try again.</source>
        <translation>Общая база на этом компьютере не отвечает. Проверьте, работает ли PostgreSQL, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>These books, or the letters on their slips, are another till’s at this hub. Begin new books here, with an invitation of their own.</source>
        <translation>Эти данные или буквы на их чеках уже принадлежат другой кассе этой общей базы. Начните здесь новую базу, со своим приглашением.</translation>
    </message>
    <message>
        <source>The hub has facts of this till that are not in these books. Either they were put back from an earlier copy, or the same books are open on a second computer: then begin new books on one of the two.</source>
        <translation>В общей базе есть записи этой кассы, которых здесь нет. Либо данные вернули из более ранней копии, либо та же база открыта на втором компьютере: тогда начните новую на одном из двух.</translation>
    </message>
    <message>
        <source>The books of this till are in use twice</source>
        <translation>Данными этой кассы пользуются на двух компьютерах</translation>
    </message>
    <message>
        <source>They were copied, and both copies went on selling: slips of the two can bear the same number. Begin new books on one of the two.</source>
        <translation>Их скопировали, и обе копии продолжают продавать: на чеках двух компьютеров могут стоять одинаковые номера. На одном из двух начните новую базу.</translation>
    </message>
    <message>
        <source>Was this till moved to another computer, or copied?</source>
        <translation>Кассу перенесли на другой компьютер или скопировали?</translation>
    </message>
    <message>
        <source>The hub knows it from another computer. If you moved it, all is well. If both are in use, begin new books on one of the two.</source>
        <translation>Общая база знает её по другому компьютеру. Если вы перенесли кассу, всё в порядке. Если работают обе, начните новую базу на одной из них.</translation>
    </message>
    <message>
        <source>The clock of this till is {minutes} minutes wrong</source>
        <translation>Часы этой кассы неверны на {minutes} мин</translation>
    </message>
    <message>
        <source>{when} the hub took {taken} from a customer for a sale at this till, and the sale never came: it was cut off or restored. Look for the slip, or ask who was there.</source>
        <translation>{when} общая база списала у покупателя {taken} для продажи на этой кассе, но продажа не пришла: кассу выключило или восстановили из копии. Найдите чек или спросите, кто работал.</translation>
    </message>
    <message>
        <source>This till let them spend without a connection, from the risk that you allowed, and the same points had been spent elsewhere.</source>
        <translation>Эта касса разрешила списание без связи, в пределах вашего риска, а те же баллы уже потратили в другом месте.</translation>
    </message>
    <message>
        <source>Two tills took back the same goods of {slip} while they did not hear of one another.</source>
        <translation>Две кассы приняли один и тот же товар ({slip}), не зная друг о друге.</translation>
    </message>
    <message>
        <source>A slip was counted for two customers</source>
        <translation>Один чек засчитан двум клиентам</translation>
    </message>
    <message>
        <source>Here {slip} was counted for a customer, and at another till for somebody else, while the two did not hear of one another.</source>
        <translation>Здесь {slip} засчитан одному клиенту, а на другой кассе – другому: кассы не знали друг о друге.</translation>
    </message>
    <message>
        <source>It counts for the other one, of whom the hub heard first. Nothing was taken from either.</source>
        <translation>Засчитывается другому: о нём общая база узнала раньше. Ни у кого ничего не снято.</translation>
    </message>
    <message>
        <source>A programme is another one here than at the hub</source>
        <translation>Программа здесь не та, что в общей базе</translation>
    </message>
    <message>
        <source>This till sold under version {version}, which the hub does not know, or knows otherwise: it was published before the till joined, or by another Regulars.</source>
        <translation>Касса продавала по версии {version}, которой общая база не знает или знает другую: её опубликовали до подключения или из другого Regulars.</translation>
    </message>
    <message>
        <source>The sales are kept and count as their slips say. Publish the programme once more, from one till.</source>
        <translation>Продажи сохранены и учтены так, как в чеках. Опубликуйте программу ещё раз, с одной кассы.</translation>
    </message>
    <message>
        <source>The hub is of an earlier release</source>
        <translation>Общая база — от более ранней версии</translation>
    </message>
    <message>
        <source>It was here last {when}: what it sold since is in its books alone. Should it come back, invite it again under the same name, and it sends that.</source>
        <translation>В последний раз она была здесь {when}: то, что она продала с тех пор, есть только в её книгах. Если она вернётся, пригласите её снова под тем же именем, и она это пришлёт.</translation>
    </message>
    <message numerus="yes">
        <source>This till goes on alone. The hub does not have {number} sale(s) or change(s) of it: they are in these books alone. Invited again under its name, the till sends them.</source>
        <translation>
            <numerusform>Касса работает одна. В общей базе нет {number} её продажи или изменения: оно есть только в этих книгах. Если снова пригласить кассу под её именем, она его пришлёт.</numerusform>
            <numerusform>Касса работает одна. В общей базе нет {number} её продаж или изменений: они есть только в этих книгах. Если снова пригласить кассу под её именем, она их пришлёт.</numerusform>
            <numerusform>Касса работает одна. В общей базе нет {number} её продаж или изменений: они есть только в этих книгах. Если снова пригласить кассу под её именем, она их пришлёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} came from another till while this draft was written.</source>
        <translation>Пока писался этот черновик, с другой кассы пришла версия {number}.</translation>
    </message>
    <message>
        <source>A till needs a name of at most {most} characters.</source>
        <translation>Кассе нужно имя не длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>{till} is at work: it was here last {when}. Invited again, it is let in no more until it takes the new line itself. If it lost its password or has another computer, say --anyway. Another till wants a name of its own.</source>
        <translation>{till} работает: касса была здесь {when}. Если пригласить её снова, её больше не пустят, пока она сама не примет новую строку. Если она потеряла пароль или у неё другой компьютер, добавьте --anyway. Другой кассе дайте своё имя.</translation>
    </message>
    <message>
        <source>{till} was never here. Its invitation is withdrawn.</source>
        <translation>Касса {till} здесь ни разу не была. Её приглашение отозвано.</translation>
    </message>
    <message>
        <source>{till} takes points, coupons for one use and limited offers without a connection too. At most {most} can be lost by all of them.</source>
        <translation>{till}: баллы, одноразовые купоны и акции с лимитом принимаются и без связи. На всём этом можно потерять не больше {most}.</translation>
    </message>
    <message>
        <source>{till} takes points, coupons for one use and limited offers only while the hub is there. Nothing can be lost.</source>
        <translation>{till}: баллы, одноразовые купоны и акции с лимитом принимаются только при связи с общей базой. Потерять ничего нельзя.</translation>
    </message>
    <message>
        <source>An invitation that nobody took is withdrawn by regulars hub retire TILL.</source>
        <translation>Приглашение, которое никто не принял, отзывает команда regulars hub retire КАССА.</translation>
    </message>
    <message>
        <source>All is well; only, by {number} of PostgreSQL’s own functions a till could keep the server busy. A superuser can take them away once: regulars hub status --doors</source>
        <translation>Всё в порядке; только касса могла бы занять сервер собственными функциями PostgreSQL (их {number}). Суперпользователь может один раз их закрыть: regulars hub status --doors</translation>
    </message>
    <message>
        <source>left the hub {when}</source>
        <translation>сама отключилась от общей базы {when}</translation>
    </message>
    <message>
        <source>offline risk {most}, {used} of it held by the till</source>
        <translation>риск без связи {most}, из них {used} у кассы</translation>
    </message>
    <message>
        <source>To name a file: --books PATH. To start new ones: regulars begin.</source>
        <translation>Назвать файл: --books ПУТЬ. Начать новые: regulars begin.</translation>
    </message>
    <message>
        <source>{number} sales bear slip number {slip}: a till’s books were copied. Nothing was done. Compare day, time and sum with the slip, and name the sale with --sale and its id:</source>
        <translation>Номер чека {slip} стоит на {number} продажах: базу кассы копировали. Ничего не сделано. Сверьте день, время и сумму с чеком и назовите продажу: --sale и её номер:</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Publishing the draft would take this back: {changes}</source>
        <translation>Публикация черновика отменит это: {changes}</translation>
    </message>
    <message>
        <source>here version {number}, from {day}</source>
        <translation>здесь версия {number}, с {day}</translation>
    </message>
    <message>
        <source>{role} may not do this in {database}. It must own the database and be allowed to make roles (CREATEROLE).</source>
        <translation>{role} не может этого в {database}. Нужно быть владельцем базы и иметь право создавать роли (CREATEROLE).</translation>
    </message>
    <message>
        <source>The connection to the hub was lost. Nothing was broken by it: give the same command again.</source>
        <translation>Связь с общей базой прервалась. Ничего не испорчено: дайте ту же команду ещё раз.</translation>
    </message>
    <message>
        <source>The disk of this till changed something that the hub had not heard yet, so it is not sent. Sales go on, and points are spent while the hub is there. Have the disk looked at, and send us the diagnostics.</source>
        <translation>Диск этой кассы изменил то, о чём общая база ещё не знала, поэтому это не отправлено. Продажи идут, баллы списываются, пока есть связь с общей базой. Проверьте диск и пришлите нам файл диагностики.</translation>
    </message>
    <message>
        <source>The hub could not be told, and goes on waiting for this till: have it retired there.</source>
        <translation>Общая база об этом не узнала и ждёт эту кассу: пусть её там отключат.</translation>
    </message>
    <message>
        <source>Was this return made?</source>
        <translation>Был ли этот возврат?</translation>
    </message>
    <message>
        <source>{when} goods were to come back at this till, and the return never came: it was cut off or restored. Look for the slip, or ask who was there.</source>
        <translation>{when} на этой кассе принимали возврат, но он не пришёл: кассу выключило или восстановили из копии. Найдите чек или спросите, кто работал.</translation>
    </message>
    <message>
        <source>Until you answer these goods cannot come back again.</source>
        <translation>Пока вы не ответите, эти товары нельзя вернуть ещё раз.</translation>
    </message>
    <message>
        <source>Coupon {coupon} was used twice</source>
        <translation>Купон {coupon} использован дважды</translation>
    </message>
    <message>
        <source>It is for one use. Here {slip} used it, and so did a sale at another till, while the two did not hear of one another. That is the risk that you allowed without a connection.</source>
        <translation>Он на один раз. Здесь его использовали ({slip}), и на другой кассе тоже: кассы не знали друг о друге. Это тот самый риск без связи, который вы разрешили.</translation>
    </message>
    <message>
        <source>Both sales stand, and what was taken off stays so. Nobody can use it once more.</source>
        <translation>Обе продажи остаются в силе, скидка по купону сохраняется. Больше его никто не использует.</translation>
    </message>
    <message>
        <source>Both returns are kept, and the points are put right: they come back once. Look at the money in both drawers.</source>
        <translation>Оба возврата сохранены, а баллы исправлены: они сняты и возвращены один раз. Проверьте деньги в обеих кассах.</translation>
    </message>
    <message>
        <source>It knows less than this Regulars. What both know goes on; have it brought up to date soon: regulars hub upgrade.</source>
        <translation>Она умеет меньше, чем этот Regulars. То, что умеют обе, работает дальше; обновите её в ближайшее время: regulars hub upgrade.</translation>
    </message>
    <message>
        <source>Nothing is lost: what it does not know yet it keeps until then.</source>
        <translation>Ничего не потеряно: то, чего она ещё не умеет, она хранит до обновления.</translation>
    </message>
    <message>
        <source>A programme needs a newer Regulars</source>
        <translation>Для программы нужен более новый Regulars</translation>
    </message>
    <message>
        <source>Version {version} was published at a till with a newer Regulars, and has rules in it that this one cannot read. Update this till.</source>
        <translation>Версию {version} опубликовала касса с более новым Regulars, и в ней есть правила, которых этот не понимает. Обновите эту кассу.</translation>
    </message>
    <message>
        <source>Nothing is lost. Until then this till sells under the version before.</source>
        <translation>Ничего не потеряно. До тех пор эта касса продаёт по предыдущей версии.</translation>
    </message>
    <message>
        <source>A till sent something that cannot be true</source>
        <translation>Касса прислала то, чего не может быть</translation>
    </message>
    <message>
        <source>A day that there is not, or an amount beyond all sums: its file is damaged, somebody changed it, or Regulars has a mistake. Where it reaches a customer’s balance, they spend nothing until it is cleared up: regulars hub audit names it.</source>
        <translation>День, которого нет, или невозможная сумма: её файл повреждён, кто-то его изменил, или в Regulars ошибка. Если это задевает баланс покупателя, он ничего не тратит, пока дело не выяснится: regulars hub audit назовёт, что это.</translation>
    </message>
    <message>
        <source>It is kept as it came and counts nowhere. All tills go on.</source>
        <translation>Это сохранено как есть и нигде не учитывается. Все кассы работают дальше.</translation>
    </message>
    <message>
        <source>{till} gave out far more than usual</source>
        <translation>{till}: начислено намного больше обычного</translation>
    </message>
    <message>
        <source>{given} on {day}; on its usual day it is {usual}. If you know why, all is well. If not, look at its sales of that day; regulars hub audit works out each of them again.</source>
        <translation>{given} за {day}; в обычный день {usual}. Если вы знаете почему, всё в порядке. Если нет, посмотрите продажи этой кассы за тот день; regulars hub audit пересчитает каждую.</translation>
    </message>
    <message>
        <source>Nothing was refused: what it gave counts.</source>
        <translation>Ничего не отклонено: начисленное остаётся в силе.</translation>
    </message>
    <message>
        <source>I moved it</source>
        <translation>Я перенёс её</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>Не было</translation>
    </message>
    <message>
        <source>A till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>slip {slip}</source>
        <translation>чек {slip}</translation>
    </message>
    <message>
        <source>one slip</source>
        <translation>один чек</translation>
    </message>
    <message>
        <source>Tills on this same computer need nothing more. For others PostgreSQL must listen to the network (listen_addresses in postgresql.conf) and let tills in: the line “hostssl {database} all samenet scram-sha-256” in pg_hba.conf.</source>
        <translation>Кассам на этом же компьютере больше ничего не нужно. Для других PostgreSQL должен слушать сеть (listen_addresses в postgresql.conf) и пускать кассы: строка «hostssl {database} all samenet scram-sha-256» в pg_hba.conf.</translation>
    </message>
    <message>
        <source>Have the database backed up as any other (pg_dump {database}). After it was put back from a backup, tell it so: regulars hub recover. The tills then send again what it lacks.</source>
        <translation>Делайте копии базы, как любой другой (pg_dump {database}). После восстановления из копии скажите ей об этом: regulars hub recover. Кассы пришлют недостающее.</translation>
    </message>
    <message>
        <source>{path} is open in a window of Regulars, or in another program. Nothing was changed: close it and try again, or restore from inside the window.</source>
        <translation>Файл {path} открыт в окне Regulars или в другой программе. Ничего не изменено: закройте её и повторите, либо восстановите копию из самого окна.</translation>
    </message>
    <message>
        <source>Another file lies at {path} now than when it was opened. Nothing was written, so that nothing is lost; close Regulars and open it again.</source>
        <translation>На месте {path} теперь лежит другой файл, не тот, что был открыт. Ничего не записано, чтобы ничего не потерять; закройте Regulars и откройте снова.</translation>
    </message>
    <message>
        <source>A text here is longer than 20,000 characters. Nothing was written: make it shorter.</source>
        <translation>Один из текстов длиннее 20 000 знаков. Ничего не записано: сократите его.</translation>
    </message>
    <message>
        <source>What this sale spends is agreed with the hub first. Press Apply again.</source>
        <translation>То, что тратит эта продажа, сначала согласуют с центром. Нажмите «Применить» ещё раз.</translation>
    </message>
    <message>
        <source>All tills must agree to this, and the hub is away. Nothing was changed: try again later.</source>
        <translation>Это делается сразу для всех касс, а связи с общей базой нет. Ничего не изменено: попробуйте позже.</translation>
    </message>
    <message>
        <source>The hub does not agree to this now. Nothing was changed: see Shop for why.</source>
        <translation>Общая база сейчас этого не разрешает. Ничего не изменено: причина указана в разделе «Магазин».</translation>
    </message>
    <message>
        <source>What the hub had agreed to is given back already. Nothing was sold: try again.</source>
        <translation>Разрешение общей базы уже отозвано. Ничего не продано: попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message>
        <source>A workbook has no room for so many rows. Write a file whose name ends in .csv.</source>
        <translation>В книге Excel нет места для стольких строк. Запишите файл с окончанием .csv.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>Файл не записать: {why}</translation>
    </message>
    <message>
        <source>Came in the period before, not in this one</source>
        <translation>Были в прошлом периоде, но не в этом</translation>
    </message>
    <message>
        <source>Of the members who came in the period just before, as long as this one, the share who came in this one too. The list it opens names the others: those who did not.</source>
        <translation>Какая доля участников, приходивших в предыдущем таком же периоде, пришла и в этом. Откроется список остальных: тех, кто не пришёл.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the last {count}.</source>
        <translation>
            <numerusform>Остановлено: остался {count}.</numerusform>
            <numerusform>Остановлено: осталось {count}.</numerusform>
            <numerusform>Остановлено: осталось {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today’s balance</source>
        <translation>Остаток сегодня</translation>
    </message>
    <message>
        <source>Given back to the purse</source>
        <translation>Возвращено в кошелёк</translation>
    </message>
    <message>
        <source>Spent on goods</source>
        <translation>На покупки</translation>
    </message>
    <message>
        <source>Came in the calendar month of their first purchase and in no later one. Whose first month is not over yet is not counted.</source>
        <translation>Приходили в календарный месяц первой покупки и больше ни в один из следующих. Те, у кого первый месяц ещё не закончился, не считаются.</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>Saved people</source>
        <translation>Сохранённые люди</translation>
    </message>
    <message>
        <source>Figures of your trade</source>
        <translation>Показатели вашей отрасли</translation>
    </message>
    <message>
        <source>Kinds of members</source>
        <translation>Виды участников</translation>
    </message>
    <message>
        <source>Everybody by how lately they came, how often, and how much they left: who carries the shop, who may become a regular, who is slipping away. Take one kind a week and do what stands beside it.</source>
        <translation>Все по тому, как недавно приходили, как часто и сколько оставили: на ком держится магазин, кто может стать постоянным, кто ускользает. Берите по одному виду в неделю и делайте, что написано рядом.</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Лучшие</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Постоянные</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Подают надежды</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Новички</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Ускользают</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Спящие</translation>
    </message>
    <message>
        <source>Long gone</source>
        <translation>Давно ушли</translation>
    </message>
    <message>
        <source>Lately–often–much</source>
        <translation>Недавно–часто–много</translation>
    </message>
    <message>
        <source>Members of each kind</source>
        <translation>Участников каждого вида</translation>
    </message>
    <message>
        <source>What each kind spent so far</source>
        <translation>Сколько потратил каждый вид</translation>
    </message>
    <message>
        <source>When people come and what they leave: by day, by weekday, by hour. Have more hands where it is busy, and put an offer where it is quiet.</source>
        <translation>Когда приходят и сколько оставляют: по дням, по дням недели, по часам. Где людно, поставьте больше рук, где тихо — сделайте предложение.</translation>
    </message>
    <message>
        <source>rung up</source>
        <translation>пробито</translation>
    </message>
    <message>
        <source>What was paid, divided by the receipts of which something was kept.</source>
        <translation>Заплаченное, делённое на чеки, по которым что-то осталось невозвращённым.</translation>
    </message>
    <message>
        <source>What was given back for goods that were sold in these days, whenever they came back.</source>
        <translation>Сколько вернули за товары, проданные в эти дни, когда бы их ни принесли назад.</translation>
    </message>
    <message>
        <source>What purses paid, less what they got back with returned goods.</source>
        <translation>Сколько заплатили кошельки, за вычетом вернувшегося в них с товаром.</translation>
    </message>
    <message>
        <source>Receipts of which something was kept.</source>
        <translation>Чеки, по которым что-то осталось невозвращённым.</translation>
    </message>
    <message>
        <source>All receipts, those that came back whole or had nothing to pay among them.</source>
        <translation>Все чеки, вместе с возвращёнными целиком и с нулевыми.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Whether your tiers are steps that people climb. Tell those who are near the next one at the till, and those whose tier ends soon while there is still time.</source>
        <translation>Поднимаются ли люди по вашим уровням. Скажите на кассе тем, кому чуть-чуть не хватает до следующего, и предупредите тех, чей уровень скоро кончится, пока есть время.</translation>
    </message>
    <message>
        <source>Above the lowest tier</source>
        <translation>Выше начального уровня</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>от всех участников</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Поднялись</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Опустились</translation>
    </message>
    <message>
        <source>Near the next tier</source>
        <translation>Близки к повышению</translation>
    </message>
    <message>
        <source>Tier ends within 60 days</source>
        <translation>Кончится в ближайшие 60 дней</translation>
    </message>
    <message>
        <source>Members and sales by tier</source>
        <translation>Участники и продажи по уровням</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Переходы</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Переименован</translation>
    </message>
    <message>
        <source>From tier</source>
        <translation>С уровня</translation>
    </message>
    <message>
        <source>To tier</source>
        <translation>На уровень</translation>
    </message>
    <message>
        <source>Next tier</source>
        <translation>Следующий уровень</translation>
    </message>
    <message>
        <source>Still to spend</source>
        <translation>Осталось потратить</translation>
    </message>
    <message>
        <source>Visits to go</source>
        <translation>Осталось визитов</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Кончится</translation>
    </message>
    <message>
        <source>without a tier</source>
        <translation>без уровня</translation>
    </message>
    <message>
        <source>Members: {tier}</source>
        <translation>Участники: {tier}</translation>
    </message>
    <message>
        <source>Near: {tier}</source>
        <translation>Близко: {tier}</translation>
    </message>
    <message>
        <source>Ends soon: {tier}</source>
        <translation>Скоро кончится: {tier}</translation>
    </message>
    <message>
        <source>Members who are of a tier above the lowest today.</source>
        <translation>Участники, чей уровень сегодня выше начального.</translation>
    </message>
    <message>
        <source>Changes of tier in the period: with a sale, with a return, or by themselves when a window ended. Whoever moved twice counts twice.</source>
        <translation>Смены уровня за период: с покупкой, с возвратом или сами собой, когда закончился срок. Кто сменил дважды, считается дважды.</translation>
    </message>
    <message>
        <source>Lack no more than a fifth of what the next tier asks, or one visit, in the window that is running.</source>
        <translation>Не хватает не больше пятой части того, что требует следующий уровень, или одного визита – в текущем сроке.</translation>
    </message>
    <message>
        <source>Will lose their tier within 60 days if they buy nothing until then.</source>
        <translation>Потеряют уровень за 60 дней, если до тех пор ничего не купят.</translation>
    </message>
    <message>
        <source>How many of them bought something in the period that they kept.</source>
        <translation>Сколько из них за период купили что-то и не вернули.</translation>
    </message>
    <message>
        <source>What those who are of the tier today paid in the period for goods they kept.</source>
        <translation>Сколько те, у кого этот уровень сегодня, заплатили за период за оставленный товар.</translation>
    </message>
    <message>
        <source>The programme has no tiers.</source>
        <translation>В программе нет уровней.</translation>
    </message>
    <message>
        <source>Who is near the next tier is not known here, because this programme counts points, or from the last change of tier on.</source>
        <translation>Кто близок к следующему уровню, здесь неизвестно: эта программа считает по баллам или с последней смены уровня.</translation>
    </message>
    <message numerus="yes">
        <source>The tier of {count} member(s) is being worked out anew; the till does that while it is idle.</source>
        <translation>
            <numerusform>Уровень {count} участника пересчитывается; касса делает это, пока свободна.</numerusform>
            <numerusform>Уровни {count} участников пересчитываются; касса делает это, пока свободна.</numerusform>
            <numerusform>Уровни {count} участников пересчитываются; касса делает это, пока свободна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Кассы</translation>
    </message>
    <message>
        <source>Where the card is asked for, and where it is not: the difference between two tills is a habit, and habits can be learned. Much given back or credited by hand deserves a friendly question. Who stood at the till is not known yet; points given by hand name who gave them.</source>
        <translation>Где спрашивают карту, а где нет: разница между двумя кассами — это привычка, а привычке можно научить. Если много возвращают или начисляют вручную, стоит по-дружески спросить. Кто стоял за кассой, пока неизвестно; у баллов, начисленных вручную, указано, кто их дал.</translation>
    </message>
    <message>
        <source>Receipts with a card</source>
        <translation>Чеки с картой</translation>
    </message>
    <message>
        <source>without</source>
        <translation>без карты</translation>
    </message>
    <message>
        <source>Share of discounts</source>
        <translation>Доля скидок</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Отмены</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Возвращено деньгами</translation>
    </message>
    <message>
        <source>Sales by till</source>
        <translation>Продажи по кассам</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>По кассам</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Баллы вручную</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Начислений</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Списаний</translation>
    </message>
    <message>
        <source>Debited</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Of the receipts of which something was kept, the share that is a member&apos;s: by a card, a name or a phone at the till, or claimed later by the slip.</source>
        <translation>Доля чеков участников среди чеков, по которым что-то осталось: по карте, имени или телефону на кассе или присвоенных позже по чеку.</translation>
    </message>
    <message>
        <source>Discounts as they were given, as a share of the prices on the shelf.</source>
        <translation>Данные скидки в доле от цен на полке.</translation>
    </message>
    <message>
        <source>What was handed back at this till in this period, whenever and wherever it was sold; what purses got back is not in it.</source>
        <translation>Сколько выдано назад на этой кассе в этом периоде, когда и где бы товар ни был продан; возвращённое в кошельки не входит.</translation>
    </message>
    <message>
        <source>At what the points are worth. What lists brought in as opening balances is not counted.</source>
        <translation>По стоимости баллов. Начальные остатки из загруженных списков не считаются.</translation>
    </message>
    <message>
        <source>Sales to members, of all sales</source>
        <translation>Доля участников в продажах</translation>
    </message>
    <message>
        <source>Average check of a member</source>
        <translation>Средний чек участника</translation>
    </message>
    <message>
        <source>Visits of a member in a month</source>
        <translation>Визитов участника в месяц</translation>
    </message>
    <message>
        <source>Days between two visits</source>
        <translation>Дней между визитами</translation>
    </message>
    <message>
        <source>Members who come again in the next period</source>
        <translation>Участники, которые снова приходят в следующем периоде</translation>
    </message>
    <message>
        <source>Cost of the programme, of sales</source>
        <translation>Стоимость программы, от продаж</translation>
    </message>
    <message>
        <source>What the best fifth of the members bring, of their sales</source>
        <translation>Сколько приносит лучшая пятая часть участников</translation>
    </message>
    <message>
        <source>New members who come in the month after their first</source>
        <translation>Новые участники, пришедшие и на следующий месяц</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a figure that is typed</comment>
        <translation>дней</translation>
    </message>
    <message>
        <source>Gift wholesaler, United Kingdom, 2010–2011</source>
        <translation>Оптовик подарков, Великобритания, 2010–2011</translation>
    </message>
    <message>
        <source>Online shop for music, United States, 1997–1998</source>
        <translation>Интернет-магазин музыки, США, 1997–1998</translation>
    </message>
    <message>
        <source>{count} known customers, many of them shops, December 2010 to 9 December 2011, without returns; by the month: the middle of its months.</source>
        <translation>{count} известных покупателей, многие из них сами магазины, с декабря 2010 по 9 декабря 2011 года, без возвратов; месячные показатели — середина по месяцам.</translation>
    </message>
    <message>
        <source>{count} people who first bought in early 1997, followed to June 1998.</source>
        <translation>{count} человек, впервые купивших в начале 1997 года, до июня 1998 года.</translation>
    </message>
    <message>
        <source>Unusual activity</source>
        <translation>Необычная активность</translation>
    </message>
    <message>
        <source>Where figures are stranger than chance would make them. Mostly there is a good reason: a family with one card, a large order, a new cashier. Look at the receipts first and ask kindly.</source>
        <translation>Где цифры необычнее, чем бывает случайно. Чаще всего есть хорошая причина: семья с одной картой, большой заказ, новый кассир. Сначала посмотрите чеки и спросите по-доброму.</translation>
    </message>
    <message>
        <source>Brought back by members</source>
        <translation>Вернули участники</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Что искали</translation>
    </message>
    <message>
        <source>Many receipts on one day</source>
        <translation>Много чеков за один день</translation>
    </message>
    <message>
        <source>Brings back much more than others</source>
        <translation>Возвращает намного больше других</translation>
    </message>
    <message>
        <source>Credited by hand again and again</source>
        <translation>Раз за разом начисляли вручную</translation>
    </message>
    <message>
        <source>A first day larger than nearly any</source>
        <translation>Первый день крупнее почти любого</translation>
    </message>
    <message>
        <source>Points spent, then the goods came back</source>
        <translation>Баллы потрачены, потом товар вернули</translation>
    </message>
    <message>
        <source>Receipts of one member on one day</source>
        <translation>Чеки одного участника за один день</translation>
    </message>
    <message>
        <source>Till by till</source>
        <translation>По кассам</translation>
    </message>
    <message>
        <source>By hand: who</source>
        <translation>Вручную: кто</translation>
    </message>
    <message>
        <source>By hand: why</source>
        <translation>Вручную: почему</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Случайно</translation>
    </message>
    <message>
        <source>Receipts a day, at least</source>
        <translation>Чеков за день, не меньше</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>С картой</translation>
    </message>
    <message>
        <source>Share with a card</source>
        <translation>Доля с картой</translation>
    </message>
    <message>
        <source>If like all tills</source>
        <translation>Если как все кассы</translation>
    </message>
    <message>
        <source>Asked for seldom</source>
        <translation>Спрашивают редко</translation>
    </message>
    <message>
        <source>As elsewhere</source>
        <translation>Как везде</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернули</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Вернули</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Самое большое</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Должен</translation>
    </message>
    <message>
        <source>Cases that chance alone brings in fewer than one shop of ten like yours.</source>
        <translation>Случаи, которые сами собой бывают реже чем в одном из десяти таких магазинов.</translation>
    </message>
    <message>
        <source>How many such cases a shop like this sees by chance in such a period: 0.05 is one in twenty shops. It takes each thing to happen by itself, at the shop’s own rate, or the member’s own where it is higher.</source>
        <translation>Сколько таких случаев бывает случайно в таком магазине за такой период: 0,05 – один магазин из двадцати. Считается, что всё происходит независимо, с частотой магазина или самого участника, если она выше.</translation>
    </message>
    <message>
        <source>Refunds and voids of members’ receipts in the period, and their share of all of them.</source>
        <translation>Возвраты и отмены чеков участников за период и их доля среди всех.</translation>
    </message>
    <message>
        <source>What members owe today: they had spent points before the goods that earned them came back. It may be plain bad luck; the same people again and again is worth a talk.</source>
        <translation>Сколько участники должны сегодня: потратили баллы, а потом товар, за который их дали, вернули. Это может быть простой случайностью; если одни и те же раз за разом – стоит поговорить.</translation>
    </message>
    <message>
        <source>Members whose first visit lies in the period.</source>
        <translation>Участники, чей первый визит пришёлся на этот период.</translation>
    </message>
    <message>
        <source>What this till would have seen if it were like all tills together.</source>
        <translation>Сколько было бы у этой кассы, будь она как все кассы вместе.</translation>
    </message>
    <message>
        <source>Seldom: less than half as many cards as elsewhere, and more than chance explains.</source>
        <translation>Редко: карт меньше половины от обычного, и случайностью это не объяснить.</translation>
    </message>
    <message>
        <source>As it was written down; empty where it was not, or where the customer was forgotten since.</source>
        <translation>Как было записано; пусто, если не записали или данные клиента с тех пор удалены.</translation>
    </message>
    <message>
        <source>A hint is not an accusation. Chance alone finds somebody now and then, in every shop.</source>
        <translation>Подсказка – не обвинение. Случай иногда выбирает кого-то в любом магазине.</translation>
    </message>
    <message numerus="yes">
        <source>{number} sale(s) or change(s) of this till are neither at the hub yet nor in this copy: the hub did not take them.</source>
        <translation>
            <numerusform>{number} продажи или правки этой кассы ещё нет ни в общей базе, ни в этой копии: общая база их не приняла.</numerusform>
            <numerusform>{number} продаж или правок этой кассы ещё нет ни в общей базе, ни в этой копии: общая база их не приняла.</numerusform>
            <numerusform>{number} продаж или правок этой кассы ещё нет ни в общей базе, ни в этой копии: общая база их не приняла.</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>Подарок ко дню рождения</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Карта с отметками</translation>
    </message>
    <message>
        <source>Second visit</source>
        <translation>Вторая покупка</translation>
    </message>
    <message>
        <source>Nice to see you again</source>
        <translation>Рады видеть снова</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>Приведи друга</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>Ответ на опрос</translation>
    </message>
    <message>
        <source>Thank you for the review</source>
        <translation>Спасибо за отзыв</translation>
    </message>
    <message>
        <source>Profile completed</source>
        <translation>Анкета заполнена</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>С дня по день</translation>
    </message>
    <message>
        <source>A season each year</source>
        <translation>Сезон каждый год</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Часы дня</translation>
    </message>
    <message>
        <source>Around the birthday</source>
        <translation>Около дня рождения</translation>
    </message>
    <message>
        <source>Only some tiers</source>
        <translation>Только уровни</translation>
    </message>
    <message>
        <source>Only a group</source>
        <translation>Только группа</translation>
    </message>
    <message>
        <source>Only the first purchase</source>
        <translation>Только первая покупка</translation>
    </message>
    <message>
        <source>Only one visit by its number</source>
        <translation>Только покупка по счёту</translation>
    </message>
    <message>
        <source>Only every so many visits</source>
        <translation>Только каждая N-я покупка</translation>
    </message>
    <message>
        <source>Only after a long absence</source>
        <translation>Только после перерыва</translation>
    </message>
    <message>
        <source>From an amount</source>
        <translation>От суммы</translation>
    </message>
    <message>
        <source>Under an amount</source>
        <translation>До суммы</translation>
    </message>
    <message>
        <source>No standing discount on these goods</source>
        <translation>Без постоянной скидки</translation>
    </message>
    <message>
        <source>Together with others, or alone</source>
        <translation>Вместе с другими или одна</translation>
    </message>
    <message>
        <source>Group of which the best counts</source>
        <translation>Группа: лучшая из неё</translation>
    </message>
    <message>
        <source>Turn among campaigns</source>
        <translation>Очередь среди акций</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>Сколько раз всего</translation>
    </message>
    <message>
        <source>Once a customer</source>
        <translation>Раз на покупателя</translation>
    </message>
    <message>
        <source>Which ones are free</source>
        <translation>Что бесплатно</translation>
    </message>
    <message>
        <source>Own prices for a tier</source>
        <translation>Свои цены уровня</translation>
    </message>
    <message>
        <source>Double or triple for some</source>
        <translation>Вдвое или втрое для кого-то</translation>
    </message>
    <message>
        <source>A budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Most for one customer</source>
        <translation>Предел на покупателя</translation>
    </message>
    <message>
        <source>Most a receipt</source>
        <translation>Предел на чек</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>Предел в день</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Предел в месяц</translation>
    </message>
    <message>
        <source>What a point pays</source>
        <translation>Сколько стоит балл</translation>
    </message>
    <message>
        <source>Parts of a point</source>
        <translation>Доли балла</translation>
    </message>
    <message>
        <source>Pays only from a balance</source>
        <translation>Платит с остатка</translation>
    </message>
    <message>
        <source>Waits before it can be spent</source>
        <translation>Ждёт перед тратой</translation>
    </message>
    <message>
        <source>Waits before it can be used</source>
        <translation>Ждёт перед использованием</translation>
    </message>
    <message>
        <source>Spent in steps</source>
        <translation>Тратится шагами</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Наименьшая оплата</translation>
    </message>
    <message>
        <source>Goods it can&apos;t pay for</source>
        <translation>За что нельзя платить</translation>
    </message>
    <message>
        <source>How long returned points last</source>
        <translation>Срок вернувшихся баллов</translation>
    </message>
    <message>
        <source>When a refund finds too little</source>
        <translation>Если при возврате не хватает</translation>
    </message>
    <message>
        <source>Gifts to choose</source>
        <translation>Подарки на выбор</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Дни отсрочки</translation>
    </message>
    <message>
        <source>Which points count</source>
        <translation>Какие баллы считаются</translation>
    </message>
    <message>
        <source>what they really pay</source>
        <translation>действительно оплаченного</translation>
    </message>
    <message>
        <source>the price before points pay</source>
        <translation>цены до оплаты баллами</translation>
    </message>
    <message>
        <source>the price before discounts</source>
        <translation>цены до скидок</translation>
    </message>
    <message>
        <source>what was spent</source>
        <translation>сумма покупок</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>число покупок</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>начисленные баллы</translation>
    </message>
    <message>
        <source>money</source>
        <translation>деньги</translation>
    </message>
    <message>
        <source>points</source>
        <translation>баллы</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>in a calendar year</source>
        <translation>за календарный год</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>за последние дни</translation>
    </message>
    <message>
        <source>since the last change</source>
        <translation>с последней смены</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>at the end of that time</source>
        <translation>в конце срока</translation>
    </message>
    <message>
        <source>one step at the end of that time</source>
        <translation>на одну ступень в конце срока</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <source>to the end of the month</source>
        <translation>до конца месяца</translation>
    </message>
    <message>
        <source>to the end of the year</source>
        <translation>до конца года</translation>
    </message>
    <message>
        <source>months from the last visit</source>
        <translation>месяцев с последней покупки</translation>
    </message>
    <message>
        <source>on top of others</source>
        <translation>сверх других</translation>
    </message>
    <message>
        <source>only the best of its group</source>
        <translation>только лучшая в группе</translation>
    </message>
    <message>
        <source>instead of all others if it takes more</source>
        <translation>вместо всех, если даёт больше</translation>
    </message>
    <message>
        <source>the cheapest are free</source>
        <translation>бесплатны самые дешёвые</translation>
    </message>
    <message>
        <source>set by set, dearest first</source>
        <translation>по наборам, с самых дорогих</translation>
    </message>
    <message>
        <source>the rest is owed</source>
        <translation>остаток – долг</translation>
    </message>
    <message>
        <source>the rest is forgiven</source>
        <translation>остаток прощается</translation>
    </message>
    <message>
        <source>a manager is asked</source>
        <translation>спрашивают старшего</translation>
    </message>
    <message>
        <source>on the first purchase</source>
        <translation>при первой покупке</translation>
    </message>
    <message>
        <source>no standing discount on top</source>
        <translation>без постоянной скидки сверху</translation>
    </message>
    <message>
        <source>once a customer</source>
        <translation>один раз на покупателя</translation>
    </message>
    <message>
        <source>Several receipts of one day are one visit</source>
        <translation>Несколько чеков за день – одна покупка</translation>
    </message>
    <message>
        <source>{percent} off {what}</source>
        <translation>Скидка {percent} на {what}</translation>
    </message>
    <message>
        <source>{amount} off each of {what}</source>
        <translation>Скидка {amount} с каждой штуки: {what}</translation>
    </message>
    <message>
        <source>{what} for {price} each</source>
        <translation>{what} по {price} за штуку</translation>
    </message>
    <message>
        <source>Buy {n} of {what}, get {m} more {free}</source>
        <translation>Купи {n}: {what}, получи ещё {m} {free}</translation>
    </message>
    <message>
        <source>Every second one of {what} at {percent} off</source>
        <translation>Каждая вторая штука дешевле на {percent}: {what}</translation>
    </message>
    <message>
        <source>{goods} together for {price}</source>
        <translation>{goods} вместе за {price}</translation>
    </message>
    <message>
        <source>{count} of {what} as a gift when the rest of the basket comes to {reached}</source>
        <translation>{count} шт. в подарок: {what}, если остального в корзине на {reached}</translation>
    </message>
    <message>
        <source>{name}: {percent} off {what}, with its coupon</source>
        <translation>{name}: скидка {percent} на {what} по купону</translation>
    </message>
    <message>
        <source>{name}: {amount} off {what}, with its coupon</source>
        <translation>{name}: скидка {amount} на {what} по купону</translation>
    </message>
    <message>
        <source>{name}: {what} for {price} each, with its coupon</source>
        <translation>{name}: {what} по {price} за штуку по купону</translation>
    </message>
    <message>
        <source>{name}: {percent} off {what}</source>
        <translation>{name}: скидка {percent} на {what}</translation>
    </message>
    <message>
        <source>{name}: {amount} off {what}</source>
        <translation>{name}: скидка {amount} на {what}</translation>
    </message>
    <message>
        <source>{name}: {what} for {price} each</source>
        <translation>{name}: {what} по {price} за штуку</translation>
    </message>
    <message>
        <source>Members earn {rate} of {basis} on {what}; it goes to {purse}</source>
        <translation>Начисляется {rate} от {basis} за {what}; копится в: {purse}</translation>
    </message>
    <message>
        <source>Members earn {gives} for every {per} of {basis} on {what}; it goes to {purse}</source>
        <translation>Начисляется {gives} за каждые {per} от {basis} за {what}; копится в: {purse}</translation>
    </message>
    <message>
        <source>Every visit earns {gives}; it goes to {purse}</source>
        <translation>За каждую покупку {gives}; копится в: {purse}</translation>
    </message>
    <message>
        <source>Each one of {what} earns {gives}; it goes to {purse}</source>
        <translation>За каждую штуку ({what}) {gives}; копится в: {purse}</translation>
    </message>
    <message>
        <source>Welcome: joining gives {gives} in {purse}</source>
        <translation>Приветствие: за вступление {gives} в {purse}</translation>
    </message>
    <message>
        <source>The first purchase gives {gives} in {purse}</source>
        <translation>За первую покупку {gives} в {purse}</translation>
    </message>
    <message>
        <source>Birthday: {gives} in {purse}, {birthday}</source>
        <translation>День рождения: {gives} в {purse}, {birthday}</translation>
    </message>
    <message>
        <source>After every {every_visit} visits: {gives} in {purse}</source>
        <translation>За каждые {every_visit} покупок: {gives} в {purse}</translation>
    </message>
    <message>
        <source>Visit number {visit} gives {gives} in {purse}</source>
        <translation>За покупку номер {visit} – {gives} в {purse}</translation>
    </message>
    <message>
        <source>Who comes back after {away} gets {gives} in {purse}</source>
        <translation>Кто вернулся через {away}, получает {gives} в {purse}</translation>
    </message>
    <message>
        <source>Who brings a friend gets {gives}, the friend {friend_gives}, in {purse}</source>
        <translation>Кто привёл друга, получает {gives}, друг {friend_gives}, в {purse}</translation>
    </message>
    <message>
        <source>An answered survey gives {gives} in {purse}</source>
        <translation>За ответ на опрос {gives} в {purse}</translation>
    </message>
    <message>
        <source>A review, whatever it says, gives {gives} in {purse}</source>
        <translation>За отзыв, каким бы он ни был, {gives} в {purse}</translation>
    </message>
    <message>
        <source>A complete profile gives {gives} in {purse}</source>
        <translation>За заполненную анкету {gives} в {purse}</translation>
    </message>
    <message>
        <source>By {by} {window}: {steps} off {what}</source>
        <translation>Накопительно, считается {by} {window}: {steps}, скидка на {what}</translation>
    </message>
    <message>
        <source>By card: {percent} off {what}</source>
        <translation>По карте: {percent} скидка на {what}</translation>
    </message>
    <message>
        <source>{what} can be bought only by {tiers}</source>
        <translation>{what}: купить могут только {tiers}</translation>
    </message>
    <message>
        <source>Every {every_visits} visits the slip brings {campaign}; it lasts {lasts}</source>
        <translation>Каждые {every_visits} покупок чек приносит: {campaign}; действует {lasts}</translation>
    </message>
    <message>
        <source>A receipt from {receipt_from} brings {campaign}; it lasts {lasts}</source>
        <translation>Чек от {receipt_from} приносит: {campaign}; действует {lasts}</translation>
    </message>
    <message>
        <source>Nothing of {what} is sold below {unit_price}</source>
        <translation>Не дешевле {unit_price} за штуку: {what}</translation>
    </message>
    <message>
        <source>All discounts together take at most {at_most} off a receipt</source>
        <translation>Все скидки вместе – не больше {at_most} чека</translation>
    </message>
    <message>
        <source>{name} holds {unit}; it lasts {lasts} and pays up to {share} of a receipt</source>
        <translation>{name} – это {unit}; срок {lasts}; оплачивает до {share} чека</translation>
    </message>
    <message>
        <source>Holding {ladder} in {purse_name}; nothing of it is spent</source>
        <translation>За накопленное: {ladder}, в {purse_name}; ничего не тратится</translation>
    </message>
    <message>
        <source>Tiers are counted by {measure}, {window}; a tier is lost {down}</source>
        <translation>Для уровней считается {measure} {window}; уровень теряется: {down}</translation>
    </message>
    <message>
        <source>for {tiers}</source>
        <translation>для: {tiers}</translation>
    </message>
    <message>
        <source>for the group {groups}</source>
        <translation>для группы: {groups}</translation>
    </message>
    <message>
        <source>around the birthday: {birthday}</source>
        <translation>около дня рождения: {birthday}</translation>
    </message>
    <message>
        <source>from {at_least} on a receipt</source>
        <translation>от {at_least} в чеке</translation>
    </message>
    <message>
        <source>under {below} on a receipt</source>
        <translation>до {below} в чеке</translation>
    </message>
    <message>
        <source>on visit number {visit}</source>
        <translation>при покупке номер {visit}</translation>
    </message>
    <message>
        <source>on every visit number {every_visit}</source>
        <translation>при каждой покупке номер {every_visit}</translation>
    </message>
    <message>
        <source>after {away} without a visit</source>
        <translation>после перерыва в {away}</translation>
    </message>
    <message>
        <source>for {budget} in all, then it ends</source>
        <translation>на {budget} всего, затем конец</translation>
    </message>
    <message>
        <source>at most {per_customer} a customer</source>
        <translation>не больше {per_customer} на покупателя</translation>
    </message>
    <message>
        <source>the first {uses} times</source>
        <translation>первые {uses} раз</translation>
    </message>
    <message>
        <source>in turn {priority}</source>
        <translation>очередь {priority}</translation>
    </message>
    <message>
        <source>one of the group {group}</source>
        <translation>из группы {group}</translation>
    </message>
    <message>
        <source>and own prices: {prices}</source>
        <translation>и свои цены: {prices}</translation>
    </message>
    <message>
        <source>{grace} later</source>
        <translation>отсрочка {grace}</translation>
    </message>
    <message>
        <source>points of {purse}</source>
        <translation>баллы: {purse}</translation>
    </message>
    <message>
        <source>at most {cap_receipt} a receipt</source>
        <translation>не больше {cap_receipt} за чек</translation>
    </message>
    <message>
        <source>at most {cap_day} a day</source>
        <translation>не больше {cap_day} в день</translation>
    </message>
    <message>
        <source>at most {cap_month} a month</source>
        <translation>не больше {cap_month} в месяц</translation>
    </message>
    <message>
        <source>at most {cap_customer} a customer in all</source>
        <translation>не больше {cap_customer} на покупателя всего</translation>
    </message>
    <message>
        <source>one point pays {worth}</source>
        <translation>один балл – {worth}</translation>
    </message>
    <message>
        <source>its decimals: {scale}</source>
        <translation>знаков после запятой: {scale}</translation>
    </message>
    <message>
        <source>it pays once {usable_from} are there</source>
        <translation>платит, когда накопится {usable_from}</translation>
    </message>
    <message>
        <source>usable after {pending}</source>
        <translation>можно тратить через {pending}</translation>
    </message>
    <message>
        <source>usable after {coupon_pending}</source>
        <translation>действует через {coupon_pending}</translation>
    </message>
    <message>
        <source>spent in steps of {step}</source>
        <translation>тратится по {step}</translation>
    </message>
    <message>
        <source>at least {spend_from} at once</source>
        <translation>не меньше {spend_from} за раз</translation>
    </message>
    <message>
        <source>it can&apos;t pay for {not_for}</source>
        <translation>не платит за: {not_for}</translation>
    </message>
    <message>
        <source>what a refund returns lasts {returned_lasts} at least</source>
        <translation>вернувшееся действует ещё хотя бы {returned_lasts}</translation>
    </message>
    <message>
        <source>a refund that finds too little: {too_little}</source>
        <translation>если при возврате не хватает: {too_little}</translation>
    </message>
    <message>
        <source>gifts to take: {gifts}</source>
        <translation>подарки на выбор: {gifts}</translation>
    </message>
    <message>
        <source>Goods first</source>
        <translation>Сначала товары</translation>
    </message>
    <message>
        <source>Then the one best standing discount</source>
        <translation>Затем одна лучшая постоянная скидка</translation>
    </message>
    <message>
        <source>Then campaigns and coupons</source>
        <translation>Затем акции и купоны</translation>
    </message>
    <message>
        <source>Then what they saved up pays</source>
        <translation>Затем платит накопленное</translation>
    </message>
    <message>
        <source>Last, what they earn</source>
        <translation>Наконец, что начисляется</translation>
    </message>
    <message>
        <source>Bar code of digits (EAN-13)</source>
        <translation>Штрихкод из цифр (EAN-13)</translation>
    </message>
    <message>
        <source>Bar code with letters (Code 128)</source>
        <translation>Штрихкод с буквами (Code 128)</translation>
    </message>
    <message>
        <source>The scanner types slowly, with pauses of up to {ms} ms. Set its delay between characters to 0, or have the till wait for it.</source>
        <translation>Сканер печатает медленно, паузы до {ms} мс. Поставьте задержку между знаками 0 – или пусть касса его ждёт.</translation>
    </message>
    <message>
        <source>The till waits for a slow scanner, and this one is fast: it need not.</source>
        <translation>Касса ждёт медленный сканер, а этот быстрый: ждать уже не нужно.</translation>
    </message>
    <message>
        <source>It types slowly, with pauses of up to {ms} ms, and the till waits for it: what hands type appears a moment later.</source>
        <translation>Печатает медленно, паузы до {ms} мс, и касса его ждёт: набранное руками появляется чуть позже.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Pictures and icons</source>
        <translation>Картинки и значки</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Prices and rewards</source>
        <translation>Цены и вознаграждения</translation>
    </message>
    <message>
        <source>Books, a sale, a return</source>
        <translation>База, продажа, возврат</translation>
    </message>
    <message>
        <source>Card, read back</source>
        <translation>Карта и её код</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Chart and pages</source>
        <translation>График и страницы</translation>
    </message>
    <message>
        <source>Lists out and in</source>
        <translation>Выгрузка и загрузка</translation>
    </message>
    <message>
        <source>Work beside the till</source>
        <translation>Фоновая работа</translation>
    </message>
    <message>
        <source>A chain&apos;s database</source>
        <translation>База данных сети</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Новые версии</translation>
    </message>
    <message>
        <source>System libraries</source>
        <translation>Системные библиотеки</translation>
    </message>
    <message>
        <source>Folder for the books</source>
        <translation>Папка для базы</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Start it on the computer&apos;s own screen. If it is bad there too, install Regulars anew.</source>
        <translation>Запустите проверку на экране самого компьютера. Если и там сбой, установите Regulars заново.</translation>
    </message>
    <message>
        <source>Install Regulars anew from its package: the system then brings what is missing.</source>
        <translation>Установите Regulars заново из пакета: система сама добавит недостающее.</translation>
    </message>
    <message>
        <source>Let this user write to the folder named here, or free it from what stands in the way.</source>
        <translation>Дайте этому пользователю право записи в названную папку или уберите то, что мешает.</translation>
    </message>
    <message>
        <source>Free some room on the disk, or move the books to a larger one.</source>
        <translation>Освободите место на диске или перенесите базу на больший диск.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock and time zone; sales are dated by them.</source>
        <translation>Выставьте часы и часовой пояс компьютера: по ним датируются продажи.</translation>
    </message>
    <message>
        <source>Look whether a virus scanner keeps Regulars from starting itself; if not, install it anew.</source>
        <translation>Проверьте, не мешает ли антивирус программе запускать саму себя; если нет, установите её заново.</translation>
    </message>
    <message>
        <source>Something of the program is missing or damaged. Install Regulars anew; the books stay.</source>
        <translation>Часть программы отсутствует или повреждена. Установите Regulars заново; база останется.</translation>
    </message>
    <message>
        <source>What may be spent while the hub is away is used up. Everything else works.</source>
        <translation>Нет связи с общей базой, и всё, что без неё можно списать, уже списано. Остальное работает.</translation>
    </message>
    <message>
        <source>Points cannot be spent while the hub is away. Everything else works.</source>
        <translation>Нет связи с общей базой: баллы сейчас не списать, остальное работает.</translation>
    </message>
    <message>
        <source>This coupon cannot be used while the hub is away. Everything else works.</source>
        <translation>Нет связи с общей базой: этот купон сейчас не примет. Всё остальное работает.</translation>
    </message>
    <message>
        <source>A limited offer cannot be given while the hub is away. Everything else works.</source>
        <translation>Нет связи с общей базой: акцию с лимитом сейчас не применить.</translation>
    </message>
    <message>
        <source>Nothing is left: it was spent at another till.</source>
        <translation>Ничего не осталось: потрачено на другой кассе.</translation>
    </message>
    <message>
        <source>This till was retired from the hub: nothing is spent here. Everything else works.</source>
        <translation>Эта касса отключена от общей базы: здесь ничего не тратят. Остальное работает.</translation>
    </message>
    <message>
        <source>Only {points} is left: the rest was spent at another till.</source>
        <translation>Осталось только {points}: остальное потрачено на другой кассе.</translation>
    </message>
    <message>
        <source>This coupon was used at another till a moment ago.</source>
        <translation>Этот купон только что использовали на другой кассе.</translation>
    </message>
    <message>
        <source>The hub does not know this coupon: it was withdrawn, or is not there yet.</source>
        <translation>Общая база не знает этого купона: его отозвали, или он туда ещё не дошёл.</translation>
    </message>
    <message>
        <source>This offer was used up at another till.</source>
        <translation>Лимит этой акции исчерпан на другой кассе.</translation>
    </message>
    <message>
        <source>Nothing is spent here until the hub’s question is answered: see Shop.</source>
        <translation>Сначала ответьте на вопрос общей базы («Магазин»): до тех пор списаний нет.</translation>
    </message>
    <message>
        <source>The hub cannot reckon what is there: a till sent something that cannot be true. See Shop. Everything else works.</source>
        <translation>Общая база не может посчитать баланс: касса прислала то, чего не может быть. Смотрите «Магазин». Всё остальное работает.</translation>
    </message>
    <message>
        <source>The hub was restored and waits for all tills. Until then nothing is spent.</source>
        <translation>Общую базу восстановили, она ждёт все кассы: пока списаний нет.</translation>
    </message>
    <message>
        <source>The hub does not let this be spent now. Everything else works.</source>
        <translation>Общая база сейчас не даёт это списать. Всё остальное работает.</translation>
    </message>
    <message>
        <source>Spent at the shop’s own risk: the hub is away.</source>
        <translation>Списано на риск магазина: нет связи с общей базой.</translation>
    </message>
    <message>
        <source>{rules}: no points this time. The budget was used up at another till.</source>
        <translation>{rules}: в этот раз без баллов. Бюджет израсходован на другой кассе.</translation>
    </message>
    <message>
        <source>{rules}: no points this time. The hub could not be asked what is left of the budget.</source>
        <translation>{rules}: в этот раз без баллов. Нет связи с общей базой, остаток бюджета не узнать.</translation>
    </message>
    <message>
        <source>Regulars {newest} is out. You have {running}.</source>
        <translation>Вышла версия Regulars {newest}. У вас {running}.</translation>
    </message>
    <message>
        <source>Close Regulars and open {name} with the program that installs software, or say in a terminal:
sudo apt install ./{name}
The books stay where they are.</source>
        <translation>Закройте Regulars и откройте {name} программой установки приложений или выполните в терминале:
sudo apt install ./{name}
База остаётся на месте.</translation>
    </message>
    <message>
        <source>Regulars {running} is the newest there is.</source>
        <translation>Regulars {running} – самая новая версия.</translation>
    </message>
    <message>
        <source>While the hub is away this card may spend no more today. Everything else works.</source>
        <translation>Нет связи с общей базой: с этой карты сегодня больше не списать. Остальное работает.</translation>
    </message>
    <message>
        <source>While the hub is away: {each} at most for this card today, and {left} are left at this till for all.</source>
        <translation>Нет связи с общей базой: с этой карты сегодня не больше {each}, всего на этой кассе осталось {left}.</translation>
    </message>
    <message>
        <source>There was no answer. It is tried again by itself; the till needs no network.</source>
        <translation>Ответа нет. Попытка повторится сама; кассе сеть не нужна.</translation>
    </message>
    <message>
        <source>What came is not signed by the makers of Regulars. It was not used; nothing has changed.</source>
        <translation>Ответ не подписан авторами Regulars. Он не использован, ничего не изменилось.</translation>
    </message>
    <message>
        <source>This copy of Regulars came without its makers’ key, so it cannot tell what is genuine.</source>
        <translation>В этой сборке Regulars нет ключа авторов, поэтому подлинность проверить нечем.</translation>
    </message>
    <message>
        <source>What came is older than what was seen here before. It was not used; nothing has changed.</source>
        <translation>Ответ старше того, что здесь уже видели. Он не использован, ничего не изменилось.</translation>
    </message>
    <message>
        <source>What came is no release file that this Regulars can read. Check the address.</source>
        <translation>По этому адресу нет файла выпусков, который эта версия Regulars может прочитать. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check this computer’s date and the address.</source>
        <translation>Сервер не может подтвердить, кто он. Проверьте дату на этом компьютере и адрес.</translation>
    </message>
    <message>
        <source>This is no address. It reads https://server/release.json.</source>
        <translation>Это не адрес. Адрес выглядит так: https://server/release.json.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are looked at.</source>
        <translation>Принимаются только адреса, которые начинаются с https://.</translation>
    </message>
    <message>
        <source>No address is set, so nothing is looked at.</source>
        <translation>Адрес не задан, поэтому ничего не проверяется.</translation>
    </message>
    <message>
        <source>It could not be looked at ({code}). Nothing has changed.</source>
        <translation>Проверить не удалось ({code}). Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Last looked on {day}, {time}.</source>
        <translation>Последняя проверка: {day}, {time}.</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version} от {day}</translation>
    </message>
    <message>
        <source>Close Regulars, open {name} and follow it. The books stay where they are.</source>
        <translation>Закройте Regulars, откройте {name} и следуйте указаниям. База остаётся на месте.</translation>
    </message>
    <message>
        <source>These books are too old for this release to take over at once. The download page says what to do.</source>
        <translation>Эта версия не может сразу принять такую старую базу. Что делать, сказано на странице загрузки.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Latin, QWERTY</source>
        <translation>латинская, QWERTY</translation>
    </message>
    <message>
        <source>Latin, QWERTZ (Hungarian, German)</source>
        <translation>латинская, QWERTZ (венгерская, немецкая)</translation>
    </message>
    <message>
        <source>Latin, AZERTY (French)</source>
        <translation>латинская, AZERTY (французская)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>другая</translation>
    </message>
    <message>
        <source>The scanner does not read the “{name}”. Switch this kind of code on in it.</source>
        <translation>Сканер не читает «{name}». Включите в нём этот вид кода.</translation>
    </message>
    <message>
        <source>The scanner types too slowly, with pauses of up to {ms} ms. Set its delay between characters to 0; with Bluetooth bring its base nearer.</source>
        <translation>Сканер печатает слишком медленно, с паузами до {ms} мс. Поставьте задержку между знаками 0; при Bluetooth придвиньте базу ближе.</translation>
    </message>
    <message>
        <source>Capital and small letters come changed. Switch Caps Lock and “change case” off in the scanner.</source>
        <translation>Заглавные и строчные буквы приходят изменёнными. Отключите в сканере Caps Lock и смену регистра.</translation>
    </message>
    <message>
        <source>The check digit of the bar code is missing. Set the scanner to send it (EAN-13 check digit).</source>
        <translation>Не приходит контрольная цифра штрихкода. Включите её передачу в сканере (EAN-13 check digit).</translation>
    </message>
    <message>
        <source>The code comes cut short. Set the scanner to send all of its characters.</source>
        <translation>Код приходит обрезанным. Настройте сканер передавать все знаки.</translation>
    </message>
    <message>
        <source>The scanner sends invisible signs (STX, ETX) as key presses. Switch them off in it.</source>
        <translation>Сканер присылает невидимые знаки (STX, ETX) как нажатия клавиш. Отключите их в нём.</translation>
    </message>
    <message>
        <source>The scanner is set to a Hungarian or German keyboard.</source>
        <translation>Сканер настроен на венгерскую или немецкую клавиатуру.</translation>
    </message>
    <message>
        <source>The scanner is set to a French keyboard.</source>
        <translation>Сканер настроен на французскую клавиатуру.</translation>
    </message>
    <message>
        <source>The scanner is set to the keyboard of another country.</source>
        <translation>Сканер настроен на клавиатуру другой страны.</translation>
    </message>
    <message>
        <source>Set it to “US keyboard”: then it reads right on every layout.</source>
        <translation>Выберите в нём «US keyboard»: тогда он читается верно при любой раскладке.</translation>
    </message>
    <message>
        <source>The scanner sends “{sign}” before each code. Set it here too, or switch it off in the scanner.</source>
        <translation>Сканер присылает «{sign}» перед каждым кодом. Укажите это и здесь или отключите в сканере.</translation>
    </message>
    <message>
        <source>The scanner sends “{sign}” after each code. Set it here too, or switch it off in the scanner.</source>
        <translation>Сканер присылает «{sign}» после каждого кода. Укажите это и здесь или отключите в сканере.</translation>
    </message>
    <message>
        <source>“{sign}” is set as sent before each code, but does not come. Take it out here.</source>
        <translation>Здесь указано «{sign}» перед каждым кодом, но оно не приходит. Уберите его.</translation>
    </message>
    <message>
        <source>“{sign}” is set as sent after each code, but does not come. Take it out here.</source>
        <translation>Здесь указано «{sign}» после каждого кода, но оно не приходит. Уберите его.</translation>
    </message>
    <message>
        <source>The scanner adds other signs to each kind of code ({sign}). Switch “code ID” off in it.</source>
        <translation>К разным кодам сканер добавляет разные знаки ({sign}). Отключите в нём «code ID».</translation>
    </message>
    <message>
        <source>It types rather slowly, with pauses of up to {ms} ms. It works; a shorter delay is safer.</source>
        <translation>Печатает медленновато, с паузами до {ms} мс. Работает; с меньшей задержкой надёжнее.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code. It works, each scan 50 ms later; a suffix “Enter (CR)” spares that.</source>
        <translation>После кода не приходит Enter. Работает, но на 50 мс дольше; суффикс «Enter (CR)» это уберёт.</translation>
    </message>
    <message>
        <source>It sends the kind of each code before it, as in “]E0”. That comes off by itself.</source>
        <translation>Перед кодом приходит его вид, например «]E0». Это снимается само.</translation>
    </message>
    <message>
        <source>It frames each code with invisible signs. They come off by themselves.</source>
        <translation>Код приходит в рамке из невидимых знаков. Они снимаются сами.</translation>
    </message>
    <message>
        <source>Caps Lock is on. For scans it does not matter.</source>
        <translation>Включён Caps Lock. Сканированию это не мешает.</translation>
    </message>
    <message>
        <source>It reads no QR codes. Bar codes are enough for cards and goods.</source>
        <translation>QR-коды не читает. Для карт и товаров хватит штрихкодов.</translation>
    </message>
    <message>
        <source>a purse of money is worth its face: leave this out.</source>
        <translation>денежный кошелёк стоит свой номинал: уберите это.</translation>
    </message>
    <message>
        <source>{example} gives {got} and expects {expected}: mend the rules or the example.</source>
        <translation>{example} даёт {got}, а ожидается {expected}: поправьте правила или пример.</translation>
    </message>
    <message>
        <source>is not the shop&apos;s own, which is {shop}.</source>
        <translation>не как у магазина: {shop}.</translation>
    </message>
    <message>
        <source>asks the same purse twice.</source>
        <translation>один кошелёк указан дважды.</translation>
    </message>
    <message>
        <source>is below nought.</source>
        <translation>меньше нуля.</translation>
    </message>
    <message>
        <source>is not more than nought.</source>
        <translation>не больше нуля.</translation>
    </message>
    <message>
        <source>is not right ({code}).</source>
        <translation>неверно ({code}).</translation>
    </message>
    <message>
        <source>The row has too few columns.</source>
        <translation>В строке не хватает столбцов.</translation>
    </message>
    <message>
        <source>The receipt&apos;s number is missing.</source>
        <translation>Нет номера чека.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is missing.</source>
        <translation>Нет номера покупателя.</translation>
    </message>
    <message>
        <source>The goods&apos; code is missing.</source>
        <translation>Нет кода товара.</translation>
    </message>
    <message>
        <source>Line {line} of the same receipt was refused; a receipt lands whole or not at all.</source>
        <translation>Строка {line} того же чека отклонена; чек принимается целиком или никак.</translation>
    </message>
    <message>
        <source>{text} is no date and time.</source>
        <translation>{text} не дата и время.</translation>
    </message>
    <message>
        <source>Shelf price less discounts is not what was paid: {text}.</source>
        <translation>Цена минус скидки не равна оплаченному: {text}.</translation>
    </message>
    <message>
        <source>The same receipt has another customer here: {text}.</source>
        <translation>У того же чека здесь другой покупатель: {text}.</translation>
    </message>
    <message>
        <source>This was imported before with other content. What is in the books stays.</source>
        <translation>Это уже импортировано с другим содержимым. В базе остаётся прежнее.</translation>
    </message>
    <message>
        <source>{text} is no card number: 8 to 40 letters and digits.</source>
        <translation>{text} не номер карты: нужно от 8 до 40 букв и цифр.</translation>
    </message>
    <message>
        <source>Card {text} belongs to another customer.</source>
        <translation>Карта {text} у другого покупателя.</translation>
    </message>
    <message>
        <source>Phone {text} belongs to another customer.</source>
        <translation>Телефон {text} у другого покупателя.</translation>
    </message>
    <message>
        <source>Customer {text} has no card, phone, name or address to be found by.</source>
        <translation>У покупателя {text} нет ни карты, ни телефона, ни имени, ни адреса, по которым его найти.</translation>
    </message>
    <message>
        <source>The programme has no purse {text}.</source>
        <translation>В программе нет кошелька {text}.</translation>
    </message>
    <message>
        <source>This text is too long: {text}…</source>
        <translation>Слишком длинный текст: {text}…</translation>
    </message>
    <message>
        <source>This row cannot be used ({code}).</source>
        <translation>Эту строку нельзя использовать ({code}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} не читается: {why}.</translation>
    </message>
    <message>
        <source>The file is empty. It needs a first row with the names of its columns.</source>
        <translation>Файл пуст. В первой строке нужны имена столбцов.</translation>
    </message>
    <message>
        <source>The file has no column {column}. It has: {header}. Mend the mapping.</source>
        <translation>В файле нет столбца {column}. Есть: {header}. Поправьте описание столбцов.</translation>
    </message>
    <message>
        <source>{encoding} is no way of writing letters that is known here. Try utf-8 or cp1251.</source>
        <translation>Кодировка {encoding} здесь неизвестна. Попробуйте utf-8 или cp1251.</translation>
    </message>
    <message>
        <source>The file breaks off or is garbled near line {line} ({why}). Nothing was imported.</source>
        <translation>Файл обрывается или испорчен около строки {line} ({why}). Ничего не импортировано.</translation>
    </message>
    <message>
        <source>This mapping is for {of}. Choose another one.</source>
        <translation>Это описание столбцов для {of}. Выберите другое.</translation>
    </message>
    <message>
        <source>The file cannot be used ({code}). Nothing was imported.</source>
        <translation>Файл нельзя использовать ({code}). Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{name} begins at {time}.</source>
        <translation>{name}: начнётся в {time}.</translation>
    </message>
    <message>
        <source>{name} ended at {time}.</source>
        <translation>{name}: закончилось в {time}.</translation>
    </message>
    <message>
        <source>{name} begins on {day}.</source>
        <translation>{name}: начнётся {day}</translation>
    </message>
    <message>
        <source>{name}: only {weekdays}.</source>
        <translation>{name}: только {weekdays}.</translation>
    </message>
    <message>
        <source>{name}: from {tier} on.</source>
        <translation>{name}: начиная с уровня {tier}.</translation>
    </message>
    <message>
        <source>{name}: for the group {group}.</source>
        <translation>{name}: для группы {group}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {name}.</source>
        <translation>
            <numerusform>Ещё {number} визит до «{name}».</numerusform>
            <numerusform>Ещё {number} визита до «{name}».</numerusform>
            <numerusform>Ещё {number} визитов до «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is given once, and was given already.</source>
        <translation>{name}: даётся один раз и уже дано.</translation>
    </message>
    <message>
        <source>{name} was given on {day}.</source>
        <translation>{name}: уже дано {day}</translation>
    </message>
    <message numerus="yes">
        <source>{number} more piece(s) for {name}.</source>
        <translation>
            <numerusform>Ещё {number} штука до «{name}».</numerusform>
            <numerusform>Ещё {number} штуки до «{name}».</numerusform>
            <numerusform>Ещё {number} штук до «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: a gift is due. Put it into the basket.</source>
        <translation>{name}: положен подарок. Положите его в корзину.</translation>
    </message>
    <message>
        <source>{name} was used as often as it may be.</source>
        <translation>{name}: использовано столько раз, сколько можно.</translation>
    </message>
    <message>
        <source>{name} is over: all of its {limit} is given.</source>
        <translation>{name}: закончилось, все {limit} розданы.</translation>
    </message>
    <message>
        <source>{name}: only {taken} was left of its {limit}.</source>
        <translation>{name}: от {limit} оставалось только {taken}.</translation>
    </message>
    <message>
        <source>{name}: {taken} was left of the {limit} for each customer.</source>
        <translation>{name}: от {limit} на покупателя оставалось {taken}.</translation>
    </message>
    <message>
        <source>{name}: this customer has had all of the {limit} for each.</source>
        <translation>{name}: покупатель уже получил все свои {limit}.</translation>
    </message>
    <message>
        <source>{name} does not go with the other discounts.</source>
        <translation>{name}: не складывается с другими скидками.</translation>
    </message>
    <message>
        <source>{other} counts instead of {name}.</source>
        <translation>{other} действует вместо «{name}».</translation>
    </message>
    <message>
        <source>{other} counts instead of {name}, which would take {taken}.</source>
        <translation>{other} действует вместо «{name}» ({taken}).</translation>
    </message>
    <message>
        <source>Line {number} is sold only from {tier} on ({name}). Take it out.</source>
        <translation>Строка {number} продаётся только с уровня {tier} ({name}). Уберите её.</translation>
    </message>
    <message>
        <source>Coupon {code} is not known here. Compare its signs.</source>
        <translation>Купон {code} здесь неизвестен. Сверьте знаки.</translation>
    </message>
    <message>
        <source>Coupon {code} can be used from {day}.</source>
        <translation>Купон {code} действует с {day}</translation>
    </message>
    <message>
        <source>Coupon {code} could be used until {day}.</source>
        <translation>Купон {code} действовал по {day}</translation>
    </message>
    <message>
        <source>Coupon {code} was used already.</source>
        <translation>Купон {code} уже использован.</translation>
    </message>
    <message>
        <source>Coupon {code} is another customer&apos;s own.</source>
        <translation>Купон {code} – другого покупателя.</translation>
    </message>
    <message>
        <source>Coupon {code} takes nothing off here and stays good.</source>
        <translation>Купон {code} здесь ничего не снимает и остаётся в силе.</translation>
    </message>
    <message>
        <source>{name}: a coupon for the next purchase.</source>
        <translation>{name}: купон на следующую покупку.</translation>
    </message>
    <message>
        <source>{name}: a coupon for the next purchase, until {day}.</source>
        <translation>{name}: купон на следующую покупку, по {day}</translation>
    </message>
    <message>
        <source>{name} taken for {points}.</source>
        <translation>{name}: взято за {points}.</translation>
    </message>
    <message>
        <source>{points} more for {name}.</source>
        <translation>Ещё {points} до «{name}».</translation>
    </message>
    <message>
        <source>{path} is damaged. Restore the newest backup; this file will be kept.</source>
        <translation>{path} повреждён. Восстановите последнюю копию; этот файл сохранится.</translation>
    </message>
    <message>
        <source>{path} is there already. It was left as it is; open it, or choose another name.</source>
        <translation>{path} уже есть. Файл оставлен как есть; откройте его или выберите другое имя.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by {replaced_by}. Scan that one, or find them by phone.</source>
        <translation>Карта {number} заменена на {replaced_by}. Отсканируйте её или найдите покупателя по телефону.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by another. Find the customer by phone.</source>
        <translation>Карта {number} заменена другой. Найдите покупателя по телефону.</translation>
    </message>
    <message>
        <source>Card {number} cannot be used. Find the customer by phone.</source>
        <translation>Картой {number} нельзя пользоваться. Найдите покупателя по телефону.</translation>
    </message>
    <message>
        <source>This sale is already recorded with other content. Start a new sale.</source>
        <translation>Эта продажа уже записана с другим содержанием. Начните новую.</translation>
    </message>
    <message>
        <source>The figures have moved since they were shown. Look again, then press Apply.</source>
        <translation>Суммы изменились с момента показа. Проверьте их и нажмите «Провести».</translation>
    </message>
    <message>
        <source>Something of this sale came back meanwhile. Look at the new figures, then press again.</source>
        <translation>Часть этой продажи тем временем вернули. Проверьте новые суммы и нажмите ещё раз.</translation>
    </message>
    <message>
        <source>A purse cannot pay that amount. Choose the most, or a smaller amount.</source>
        <translation>Такую сумму списать нельзя. Выберите максимум или сумму поменьше.</translation>
    </message>
    <message>
        <source>This phone already belongs to a customer. Find them by it.</source>
        <translation>Этот телефон уже записан за покупателем. Найдите его по номеру.</translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another card.</source>
        <translation>Эта карта уже принадлежит покупателю. Возьмите другую.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it with its area code, or with + and the country.</source>
        <translation>Это не номер телефона. Наберите его с кодом города или с + и кодом страны.</translation>
    </message>
    <message>
        <source>This customer is not in these books any more. Look them up again.</source>
        <translation>Этого покупателя больше нет в базе. Найдите его заново.</translation>
    </message>
    <message>
        <source>This sale is not in these books. Look for it by its slip number or its day.</source>
        <translation>Этой продажи нет в книгах. Найдите её по номеру чека или по дню.</translation>
    </message>
    <message>
        <source>This card is not in these books. Scan it again, or give it to a customer first.</source>
        <translation>Этой карты нет в книгах. Отсканируйте её ещё раз или сначала выдайте покупателю.</translation>
    </message>
    <message>
        <source>This is no name for a group. Type a short one, such as Wholesale.</source>
        <translation>Это не название группы. Введите короткое, например «Опт».</translation>
    </message>
    <message>
        <source>An adjustment of nought changes nothing. Type how many points to add or to take.</source>
        <translation>Поправка на ноль ничего не меняет. Введите, сколько баллов добавить или снять.</translation>
    </message>
    <message>
        <source>An id must be 8 to 64 plain letters, digits or signs. Send it again with such an id.</source>
        <translation>Идентификатор – от 8 до 64 латинских букв, цифр или знаков. Отправьте запрос с таким.</translation>
    </message>
    <message>
        <source>Only today&apos;s sales can be voided. Make a refund instead.</source>
        <translation>Отменить можно только сегодняшнюю продажу. Оформите возврат.</translation>
    </message>
    <message>
        <source>This sale was made at another till. Void it there, or make a refund here.</source>
        <translation>Эта продажа сделана на другой кассе. Отмените её там или оформите возврат здесь.</translation>
    </message>
    <message>
        <source>Everything of this sale has already come back.</source>
        <translation>По этой продаже уже всё возвращено.</translation>
    </message>
    <message>
        <source>Some of this sale has already come back. Make a refund for the rest.</source>
        <translation>Часть этой продажи уже вернули. Оформите возврат на остальное.</translation>
    </message>
    <message>
        <source>The customer has already used what this takes back. A manager must agree.</source>
        <translation>Покупатель уже потратил то, что нужно снять. Нужно согласие управляющего.</translation>
    </message>
    <message>
        <source>This sale was brought from another program. It can be read here, not returned.</source>
        <translation>Эта продажа перенесена из другой программы. Её можно посмотреть, но не вернуть.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}). Nothing was written.</source>
        <translation>Это невозможно ({code}). Ничего не записано.</translation>
    </message>
    <message>
        <source>The programme in force has no such coupon. Add one under Programme and publish it.</source>
        <translation>В действующей программе такого купона нет. Добавьте его в разделе «Программа» и опубликуйте.</translation>
    </message>
    <message>
        <source>There is a coupon with this code already. Choose another word.</source>
        <translation>Купон с таким кодом уже есть. Выберите другое слово.</translation>
    </message>
    <message>
        <source>This is no code for a coupon. Take letters and digits, without spaces.</source>
        <translation>Это не код купона. Возьмите буквы и цифры без пробелов.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later last day.</source>
        <translation>Он закончился бы раньше, чем начался. Выберите последний день позже.</translation>
    </message>
    <message>
        <source>So many coupons cannot be made at once. Make them in several parts.</source>
        <translation>Столько купонов сразу сделать нельзя. Сделайте их частями.</translation>
    </message>
    <message>
        <source>This coupon is not in these books. Compare its signs and type it again.</source>
        <translation>Этого купона в базе нет. Сверьте знаки и введите ещё раз.</translation>
    </message>
    <message>
        <source>This coupon was used already. It stays as it is.</source>
        <translation>Этот купон уже использован. Он остаётся как есть.</translation>
    </message>
    <message>
        <source>This coupon went with the purchase that brought it, which was returned.</source>
        <translation>Этот купон ушёл вместе с покупкой, которую вернули.</translation>
    </message>
    <message>
        <source>This coupon was taken back by the shop. Make a new one.</source>
        <translation>Этот купон магазин отозвал. Сделайте новый.</translation>
    </message>
    <message>
        <source>{points} can be used today only</source>
        <translation>{points} – только сегодня</translation>
    </message>
    <message>
        <source>{points} can be used until {day}</source>
        <translation>{points} – можно потратить по {day}</translation>
    </message>
    <message>
        <source>{points} per {money}</source>
        <translation>{points} за {money}</translation>
    </message>
    <message>
        <source>Only the best discount counts: {other}. {name} would take {taken}.</source>
        <translation>Действует одна скидка, лучшая: {other}. {name} дала бы {taken}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) this year for {tier}.</source>
        <translation>
            <numerusform>Ещё {number} визит в этом году до уровня {tier}.</numerusform>
            <numerusform>Ещё {number} визита в этом году до уровня {tier}.</numerusform>
            <numerusform>Ещё {number} визитов в этом году до уровня {tier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {tier}.</source>
        <translation>
            <numerusform>Ещё {number} визит до уровня {tier}.</numerusform>
            <numerusform>Ещё {number} визита до уровня {tier}.</numerusform>
            <numerusform>Ещё {number} визитов до уровня {tier}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has reached its limit: {points} instead of {limit}.</source>
        <translation>{name}: достигнут предел, {points} вместо {limit}.</translation>
    </message>
    <message>
        <source>Discounts take at most {rate}: {cut} of them is not given.</source>
        <translation>Скидки не больше {rate}: {cut} не предоставлено.</translation>
    </message>
    <message>
        <source>Discounts take at most {limit}: {cut} of them is not given.</source>
        <translation>Скидки не больше {limit}: {cut} не предоставлено.</translation>
    </message>
    <message>
        <source>Lowest price reached: {cut} of the discount is not given.</source>
        <translation>Достигнута минимальная цена: {cut} скидки не предоставлено.</translation>
    </message>
    <message>
        <source>{tier} from the next receipt on.</source>
        <translation>{tier} – со следующего чека.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {rate}.</source>
        <translation>
            <numerusform>Ещё {number} визит до {rate}.</numerusform>
            <numerusform>Ещё {number} визита до {rate}.</numerusform>
            <numerusform>Ещё {number} визитов до {rate}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{money} more for {rate}.</source>
        <translation>Ещё {money} до {rate}.</translation>
    </message>
    <message>
        <source>{money} more this year for {tier}.</source>
        <translation>Ещё {money} в этом году до уровня «{tier}».</translation>
    </message>
    <message>
        <source>{money} more for {tier}.</source>
        <translation>Ещё {money} до уровня «{tier}».</translation>
    </message>
    <message>
        <source>{money} more on this receipt for {name}.</source>
        <translation>Ещё {money} в этом чеке – и действует «{name}».</translation>
    </message>
    <message>
        <source>{name} ended on {day}.</source>
        <translation>«{name}» действовало по {day}</translation>
    </message>
    <message>
        <source>say what kind it is, one of: {words}.</source>
        <translation>укажите вид, один из: {words}.</translation>
    </message>
    <message>
        <source>the programme has no campaign {campaign} that asks for a coupon.</source>
        <translation>в программе нет акции {campaign}, которой нужен купон.</translation>
    </message>
    <message>
        <source>say when it is given: every so many visits, or from an amount on a receipt.</source>
        <translation>скажите, когда даётся: раз в несколько визитов или от суммы чека.</translation>
    </message>
    <message>
        <source>is no hour: write it as 16:00.</source>
        <translation>не час: напишите как 16:00.</translation>
    </message>
    <message>
        <source>is no day of the year: write month and day, as 12-31.</source>
        <translation>не день года: напишите месяц и день, как 12-31.</translation>
    </message>
    <message>
        <source>ends before it begins.</source>
        <translation>заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>ends at the hour it begins: take a later one.</source>
        <translation>заканчивается в час начала: возьмите более поздний.</translation>
    </message>
    <message>
        <source>{purse}: {points} more before it can pay.</source>
        <translation>{purse}: ещё {points}, и можно платить.</translation>
    </message>
    <message>
        <source>{purse}: nothing to pay with yet.</source>
        <translation>{purse}: пока нечем платить.</translation>
    </message>
    <message>
        <source>{purse} does not pay for these goods.</source>
        <translation>{purse}: эти товары так не оплатить.</translation>
    </message>
    <message>
        <source>{purse} pays at most {points} here.</source>
        <translation>{purse}: здесь не больше {points}.</translation>
    </message>
    <message>
        <source>{purse} pays from {points} on.</source>
        <translation>{purse}: списать можно от {points}.</translation>
    </message>
    <message>
        <source>{purse} cannot pay exactly {asked}. The most is {points}: choose that, or less.</source>
        <translation>{purse}: списать ровно {asked} нельзя. Наибольшее – {points}: выберите столько или меньше.</translation>
    </message>
    <message>
        <source>{purse} needs a customer: scan a card or find them first.</source>
        <translation>{purse}: нужен покупатель. Отсканируйте карту или найдите его.</translation>
    </message>
    <message>
        <source>{money} more on this receipt to earn: {name}.</source>
        <translation>Ещё {money} в этом чеке для начисления: {name}.</translation>
    </message>
    <message>
        <source>{name} is for receipts under {money}.</source>
        <translation>{name}: для чеков меньше {money}.</translation>
    </message>
    <message>
        <source>{purse}: {points} taken back.</source>
        <translation>{purse}: снято {points}.</translation>
    </message>
    <message>
        <source>{purse}: {points} not asked back.</source>
        <translation>{purse}: {points} прощено.</translation>
    </message>
    <message>
        <source>{purse}: {points} owed; what is earned next pays that first.</source>
        <translation>{purse}: долг {points}; следующие начисления сначала погасят его.</translation>
    </message>
    <message>
        <source>{purse}: {points} given back.</source>
        <translation>{purse}: возвращено {points}.</translation>
    </message>
    <message>
        <source>{purse}: {points} given back, worth {money}.</source>
        <translation>{purse}: возвращено {points} на {money}.</translation>
    </message>
</context>
</TS>
