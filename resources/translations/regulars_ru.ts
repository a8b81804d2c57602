<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Случилось то, чего не должно было случиться.</translation>
    </message>
    <message>
        <source>What was recorded is safe, and you can go on. If it happens again, show the details to us.</source>
        <translation>Всё записанное цело, можно продолжать. Если это повторится, покажите нам подробности.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
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
        <source>Notes</source>
        <translation>Заметки</translation>
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
            <numerusform>День рожд. %n день назад</numerusform>
            <numerusform>День рожд. %n дня назад</numerusform>
            <numerusform>День рожд. %n дней назад</numerusform>
        </translation>
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
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>No customer fits “{text}”. Try the phone number, or join them now.</source>
        <translation>Покупателя «{text}» нет. Попробуйте номер телефона или зарегистрируйте его сейчас.</translation>
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

Check the names and the money: they stay. Language, scanner, printer and backups can be changed later under Shop.</source>
        <translation>{shop} · {till}
{country}, {money}, {zone}
{programme}

Проверьте названия и валюту: они останутся. Язык, сканер, принтер и копии можно изменить позже в разделе «Магазин».</translation>
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
    <message>
        <source>Bring in goods</source>
        <translation>Загрузка товаров</translation>
    </message>
    <message>
        <source>Lists (*.csv *.csv.gz *.txt)</source>
        <translation>Списки (*.csv *.csv.gz *.txt)</translation>
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
        <source>Bring in a CSV file…</source>
        <translation>Загрузить CSV-файл…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
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
        <source>No history yet</source>
        <translation>Истории пока нет</translation>
    </message>
    <message>
        <source>What a customer buys, earns and gives back stands here.</source>
        <translation>Здесь будет всё, что покупатель купил, накопил и вернул.</translation>
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
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Serve {name}</source>
        <translation>Обслужить: {name}</translation>
    </message>
    <message>
        <source>This phone belongs to {name}. Serve them, or type another phone.</source>
        <translation>Этот телефон у покупателя {name}. Обслужите его или введите другой номер.</translation>
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
        <source>This is no phone number. Type it whole, with its area code.</source>
        <translation>Это не номер телефона. Введите его полностью, с кодом.</translation>
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
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Стереть последнюю цифру</translation>
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
        <translation>На один больше</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Убрать строку</translation>
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
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
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
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Returned, slip {slip}</source>
        <translation>Возврат, чек {slip}</translation>
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
        <source>The daily backup failed; look under Shop</source>
        <translation>Ежедневная копия не удалась; см. «Магазин»</translation>
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
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
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
        <source>Choose what comes back first.</source>
        <translation>Сначала выберите, что возвращают.</translation>
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
        <translation>На один больше</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Возврат</translation>
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
        <source>To give back</source>
        <translation>К возврату</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
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
        <source>Type an amount, or scan goods, first.</source>
        <translation>Сначала введите сумму или отсканируйте товар.</translation>
    </message>
    <message>
        <source>The purse cannot pay that amount: choose Max, or another amount.</source>
        <translation>Столько списать нельзя: выберите «Макс.» или другую сумму.</translation>
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
        <translation>возврат части</translation>
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
    <name>ShopRoom</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
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
        <source>What was sold since then will be missing. The books as they are now are kept beside them.</source>
        <translation>Проданного с тех пор в ней не будет. Нынешняя база сохранится рядом.</translation>
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
    <name>ShopScreen</name>
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
        <source>Read: {code}</source>
        <translation>Считано: {code}</translation>
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
        <source>Sends before each code</source>
        <translation>Шлёт перед каждым кодом</translation>
    </message>
    <message>
        <source>Sends after each code</source>
        <translation>Шлёт после каждого кода</translation>
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
        <source>Stop trying</source>
        <translation>Закончить пробу</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Проверить сканер</translation>
    </message>
    <message>
        <source>Scan anything: it is shown here and taken nowhere.</source>
        <translation>Отсканируйте что угодно: оно появится здесь и никуда не пойдёт.</translation>
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
        <translation>Вернуть</translation>
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
        <source>no backup yet</source>
        <translation>копии ещё нет</translation>
    </message>
    <message>
        <source>last backup {when}</source>
        <translation>копия: {when}</translation>
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
        <translation>Всего</translation>
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
        <source>The slip could not be printed. The sale is booked: try again.</source>
        <translation>Чек не напечатан. Продажа проведена: попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
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
        <source>Card {number} is blocked. Sell without it, or find the customer by phone.</source>
        <translation>Карта {number} заблокирована. Продайте без неё или найдите покупателя по телефону.</translation>
    </message>
    <message>
        <source>Card {number} was reported lost. Ask for the phone number, and give a new card.</source>
        <translation>Карта {number} числится утерянной. Спросите телефон и выдайте новую карту.</translation>
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
        <source>Problems</source>
        <translation>Ошибки</translation>
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
        <source>with us since {year}</source>
        <translation>с нами с {year} года</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>после покупки</translation>
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
        <source>say how it earns: a rate, or gives and per.</source>
        <translation>укажите, как начислять: rate или gives и per.</translation>
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
        <source>{text} is no date.</source>
        <translation>{text} не дата.</translation>
    </message>
    <message>
        <source>{text} is no figure.</source>
        <translation>{text} не число.</translation>
    </message>
    <message>
        <source>{text} has more decimals than can be kept.</source>
        <translation>У {text} больше знаков после запятой, чем можно хранить.</translation>
    </message>
    <message>
        <source>{text} is below nought.</source>
        <translation>{text} меньше нуля.</translation>
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
        <source>{text} is no phone number.</source>
        <translation>{text} не номер телефона.</translation>
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
        <source>{text} is still to come.</source>
        <translation>{text} ещё не наступило.</translation>
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
        <source>{number} is no card number. Scan again, or type the number under the bars.</source>
        <translation>{number} – не номер карты. Отсканируйте ещё раз или наберите номер под штрихами.</translation>
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
        <source>This is no card number: 8 to 40 letters and digits. Scan it again.</source>
        <translation>Это не номер карты: нужно от 8 до 40 букв и цифр. Отсканируйте ещё раз.</translation>
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
        <translation>«{name}» действовало по {day}.</translation>
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
