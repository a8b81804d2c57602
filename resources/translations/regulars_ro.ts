<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AgreedTab</name>
    <message>
        <source>Groups</source>
        <translation>Grupuri</translation>
    </message>
    <message>
        <source>Rules can be for a group: staff, wholesale, a school class.</source>
        <translation>Regulile pot fi pentru un grup: angajați, en-gros, o clasă de școală.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Numele grupului</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>În niciun grup</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Give by hand…</source>
        <translation>Acordă manual…</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Încheie azi</translation>
    </message>
    <message>
        <source>Percent of their own</source>
        <translation>Procent propriu</translation>
    </message>
    <message>
        <source>None: they have what the programme gives.</source>
        <translation>Nu are: primește ce dă programul.</translation>
    </message>
    <message>
        <source>Agree a percent…</source>
        <translation>Stabilește un procent…</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>Scoate din {group}</translation>
    </message>
    <message>
        <source>{tier} by hand until {day}, given by {name}.</source>
        <translation>{tier} acordat manual până la {day}, de {name}.</translation>
    </message>
    <message>
        <source>{tier}, as earned.</source>
        <translation>{tier}, așa cum a câștigat.</translation>
    </message>
    <message>
        <source>None yet, as earned.</source>
        <translation>Încă niciunul: nu l-a câștigat.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Încheie</translation>
    </message>
    <message>
        <source>on orders from {amount}</source>
        <translation>la comenzi de la {amount}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>încheiat la {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>până la {day}</translation>
    </message>
    <message>
        <source>for the group {group}</source>
        <translation>pentru grupul {group}</translation>
    </message>
    <message>
        <source>agreed by {name}</source>
        <translation>convenit de {name}</translation>
    </message>
    <message>
        <source>Type a day that is still to come, like {example}.</source>
        <translation>Tastați o zi care urmează, de exemplu {example}.</translation>
    </message>
    <message>
        <source>Say who: it is written down.</source>
        <translation>Spuneți cine: se notează.</translation>
    </message>
    <message>
        <source>Type a percent from 0.01 to 100.</source>
        <translation>Tastați un procent de la 0,01 la 100.</translation>
    </message>
    <message>
        <source>Type an amount, or 0 for any order.</source>
        <translation>Tastați o sumă sau 0 pentru orice comandă.</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Choose other days, or fewer filters.</source>
        <translation>Alegeți alte zile sau mai puține filtre.</translation>
    </message>
</context>
<context>
    <name>BatchesModel</name>
    <message>
        <source>Batch</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Făcută</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tipărite</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>cu nume</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>fără nume</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>{printed} of {count}</source>
        <translation>{printed} din {count}</translation>
    </message>
</context>
<context>
    <name>BatchesPage</name>
    <message>
        <source>{name} is written.</source>
        <translation>Fișierul {name} este scris.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Arată dosarul</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) reserved, as a batch of their own.</source>
        <translation>
            <numerusform>%n înlocuire rezervată, ca serie aparte.</numerusform>
            <numerusform>%n înlocuiri rezervate, ca serie aparte.</numerusform>
            <numerusform>%n de înlocuiri rezervate, ca serie aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>Fișierul nu poate fi scris: {why}</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Încă nu sunt carduri</translation>
    </message>
    <message>
        <source>Make a batch: with names for customers who have no card, or without for the drawer.</source>
        <translation>Faceți o serie: cu nume pentru cine nu are card, sau fără, pentru sertar.</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Fă carduri</translation>
    </message>
    <message>
        <source>Mark cards by pressing them.</source>
        <translation>Marcați cardurile apăsându-le.</translation>
    </message>
    <message>
        <source>Marked ones are spoiled</source>
        <translation>Cele marcate sunt rebut</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>For a phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>O serie</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n carduri</numerusform>
            <numerusform>%n de carduri</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} printed</source>
        <translation>tipărite: {count}</translation>
    </message>
    <message>
        <source>{count} spoiled</source>
        <translation>rebut: {count}</translation>
    </message>
    <message>
        <source>{count} with customers</source>
        <translation>la clienți: {count}</translation>
    </message>
    <message>
        <source>Print from card {place}</source>
        <translation>Tipărește de la cardul {place}</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Tipărește</translation>
    </message>
</context>
<context>
    <name>BenchmarksPage</name>
    <message>
        <source>Type what you know of your trade, or take a public figure. It is drawn as a line across the pictures of the same measure, and stands beside your own.</source>
        <translation>Scrieți ce știți despre domeniul dumneavoastră sau luați o cifră publică. Apare ca o linie pe graficele aceleiași măsuri și stă lângă a dumneavoastră.</translation>
    </message>
    <message>
        <source>Public figures were worked out with this program:</source>
        <translation>Cifrele publice au fost calculate cu acest program:</translation>
    </message>
</context>
<context>
    <name>BirthdayEditor</name>
    <message>
        <source>Days before</source>
        <translation>Zile înainte</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Zile după</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n bifat</numerusform>
            <numerusform>%n bifați</numerusform>
            <numerusform>%n de bifați</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put into {group}</source>
        <translation>
            <numerusform>%n adăugat în {group}</numerusform>
            <numerusform>%n adăugați în {group}</numerusform>
            <numerusform>%n de adăugați în {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of {group}</source>
        <translation>
            <numerusform>%n scos din {group}</numerusform>
            <numerusform>%n scoși din {group}</numerusform>
            <numerusform>%n de scoși din {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done stays.</source>
        <translation>Oprit. Ce s-a făcut rămâne.</translation>
    </message>
    <message>
        <source>This is no name for a group. Type a short one, such as Wholesale.</source>
        <translation>Acesta nu este un nume de grup. Scrieți unul scurt, de exemplu Angro.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Bifează toți</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Debifează tot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Add to group…</source>
        <translation>În grup…</translation>
    </message>
    <message>
        <source>Take out of group…</source>
        <translation>Din grup…</translation>
    </message>
    <message>
        <source>Issue cards…</source>
        <translation>Carduri…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unește…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nu aștept</translation>
    </message>
</context>
<context>
    <name>ByHandForm</name>
    <message>
        <source>How much</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Cine operează</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motivul</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Acordă</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Scade</translation>
    </message>
    <message>
        <source>Type how much.</source>
        <translation>Scrieți suma.</translation>
    </message>
    <message>
        <source>Choose what for.</source>
        <translation>Alegeți motivul.</translation>
    </message>
    <message>
        <source>Type who does it.</source>
        <translation>Scrieți cine operează.</translation>
    </message>
    <message>
        <source>For this reason at most {money} at once.</source>
        <translation>Pentru acest motiv cel mult {money} o dată.</translation>
    </message>
    <message>
        <source>Their next slip shows it, with the reason.</source>
        <translation>Apare pe următorul bon al clientului, cu motivul.</translation>
    </message>
    <message>
        <source>Done: {points}. Their next slip shows it.</source>
        <translation>Gata: {points}. Apare pe următorul bon.</translation>
    </message>
</context>
<context>
    <name>CardPrefixLeaf</name>
    <message>
        <source>Scales and goods of a shop&apos;s own use the numbers 20 to 29 too. Scan one of each, and see what is free.</source>
        <translation>Și cântarele, și mărfurile proprii ale magazinului folosesc numerele 20–29. Scanați câte una și vedeți ce este liber.</translation>
    </message>
    <message>
        <source>1 · Something weighed: the label of your scale</source>
        <translation>1 · Ceva cântărit: eticheta cântarului</translation>
    </message>
    <message>
        <source>2 · Any other goods</source>
        <translation>2 · Orice altă marfă</translation>
    </message>
    <message>
        <source>Nothing is sold by weight</source>
        <translation>Nu se vinde nimic la cântar</translation>
    </message>
    <message>
        <source>Scan both again</source>
        <translation>Scanează-le din nou pe amândouă</translation>
    </message>
    <message>
        <source>Numbers of new cards begin with</source>
        <translation>Numerele cardurilor noi încep cu</translation>
    </message>
    <message>
        <source>Cards that are out stay good, whatever they begin with.</source>
        <translation>Cardurile deja date rămân bune, indiferent cu ce încep.</translation>
    </message>
    <message>
        <source>Scan it now.</source>
        <translation>Scanați acum.</translation>
    </message>
    <message>
        <source>Not scanned yet.</source>
        <translation>Încă nescanat.</translation>
    </message>
    <message>
        <source>{code} could be taken for a card.</source>
        <translation>{code} ar putea fi luat drept card.</translation>
    </message>
    <message>
        <source>{code} came without its leading 0. It is found all the same.</source>
        <translation>{code} a venit fără 0 de la început. Este găsit oricum.</translation>
    </message>
    <message>
        <source>{code} does not clash with cards.</source>
        <translation>{code} nu se confundă cu cardurile.</translation>
    </message>
    <message>
        <source>Every number from 20 to 29 is in use here. Give cards that have numbers of their own.</source>
        <translation>Aici toate numerele de la 20 la 29 sunt ocupate. Dați carduri care au deja numere proprii.</translation>
    </message>
    <message>
        <source>Cards that begin with {prefix} clash with {code}. Begin them with {free} instead.</source>
        <translation>Cardurile care încep cu {prefix} se confundă cu {code}. Mai bine să înceapă cu {free}.</translation>
    </message>
    <message>
        <source>Begin with {free}</source>
        <translation>Să înceapă cu {free}</translation>
    </message>
    <message>
        <source>New cards begin with {prefix}.</source>
        <translation>Cardurile noi încep cu {prefix}.</translation>
    </message>
    <message>
        <source>All is well. Cards begin with {prefix}, and nothing else here does.</source>
        <translation>Totul e în regulă. Aici doar cardurile încep cu {prefix}.</translation>
    </message>
    <message>
        <source>Scan the label of something weighed.</source>
        <translation>Scanați eticheta unui produs cântărit.</translation>
    </message>
    <message>
        <source>Scan any other goods.</source>
        <translation>Scanați orice altă marfă.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Move, double, name, take away</source>
        <translation>Mută, dublează, numește, scoate</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Pornit</translation>
    </message>
</context>
<context>
    <name>CardsForm</name>
    <message>
        <source>Lost</source>
        <translation>Pierdut</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Furat</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Deteriorat</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocat</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Înlocuiește</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Din nou valabil</translation>
    </message>
    <message>
        <source>One more card</source>
        <translation>Încă un card</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Număr nou</translation>
    </message>
    <message>
        <source>Only block it</source>
        <translation>Doar blochează</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocat</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>pierdut</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>furat</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>deteriorat</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>înlocuit</translation>
    </message>
    <message>
        <source>Scan the new card or type its number into the box (F2), or give a new number. All stays theirs.</source>
        <translation>Scanați cardul nou, tastați numărul lui în câmp (F2) sau dați un număr nou. Totul rămâne al clientului.</translation>
    </message>
    <message>
        <source>Scan the card to give them, or type its number into the box (F2). All their cards share one balance.</source>
        <translation>Scanați cardul pe care îl dați sau tastați numărul lui în câmp (F2). Toate cardurile clientului au un sold comun.</translation>
    </message>
    <message>
        <source>Done: {number} is their card now.</source>
        <translation>Gata: cardul clientului este acum {number}.</translation>
    </message>
    <message>
        <source>Done: {number} is theirs too.</source>
        <translation>Gata: și {number} este al clientului.</translation>
    </message>
    <message>
        <source>Done: the card works again.</source>
        <translation>Gata: cardul este din nou valabil.</translation>
    </message>
    <message>
        <source>What happened to the card?</source>
        <translation>Ce s-a întâmplat cu cardul?</translation>
    </message>
    <message>
        <source>They have no card.</source>
        <translation>Nu are card.</translation>
    </message>
    <message>
        <source>Done: the card is blocked.</source>
        <translation>Gata: cardul este blocat.</translation>
    </message>
</context>
<context>
    <name>CardsRoom</name>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Serii</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Fă carduri</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>No card yet: they are found by phone and name.</source>
        <translation>Încă fără card: se găsește după telefon și nume.</translation>
    </message>
    <message>
        <source>One more card</source>
        <translation>Încă un card</translation>
    </message>
    <message>
        <source>Scan it, or type its number. All cards share one balance.</source>
        <translation>Scanați-l sau tastați numărul. Toate cardurile au un singur sold.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Dă</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Număr nou</translation>
    </message>
    <message>
        <source>Print a card…</source>
        <translation>Tipărește un card…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pierdut</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Furat</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Deteriorat</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>Cardul nou</translation>
    </message>
    <message>
        <source>Scan it, or leave it empty and give one later.</source>
        <translation>Scanați-l sau lăsați gol și dați-l mai târziu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Înlocuiește</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Card {number}: what happened?</source>
        <translation>Cardul {number}: ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Înlocuiește…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blochează</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Din nou valabil</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagine…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funcționează</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocat</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>pierdut</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>furat</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>deteriorat</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>înlocuit</translation>
    </message>
</context>
<context>
    <name>ChipSheets</name>
    <message>
        <source>Add a condition or a limit</source>
        <translation>Adaugă o condiție sau o limită</translation>
    </message>
    <message>
        <source>Name, as slips print it</source>
        <translation>Numele, cum apare pe bon</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mai devreme</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>Double it</source>
        <translation>Dublează</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Who is buying?</source>
        <translation>Cine cumpără?</translation>
    </message>
    <message>
        <source>Name of the example</source>
        <translation>Numele exemplului</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>What you keep</source>
        <translation>Ce păstrați</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Number of the slip</source>
        <translation>Numărul bonului</translation>
    </message>
    <message>
        <source>scan it, or type it as it stands on the slip</source>
        <translation>scanați-l sau scrieți-l ca pe bon</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Count it for {name}</source>
        <translation>Socotește pentru {name}</translation>
    </message>
    <message>
        <source>There is no slip {slip}. Compare it sign by sign.</source>
        <translation>Nu există bonul {slip}. Comparați-l semn cu semn.</translation>
    </message>
    <message>
        <source>Slip {slip} is not of this till, and the hub, which may know it, does not answer.</source>
        <translation>Bonul {slip} nu este de la această casă, iar baza comună, care l-ar putea cunoaște, nu răspunde.</translation>
    </message>
    <message>
        <source>This slip is a customer’s already.</source>
        <translation>Acest bon este deja al unui client.</translation>
    </message>
    <message>
        <source>This slip is too old to be counted.</source>
        <translation>Acest bon este prea vechi ca să mai fie socotit.</translation>
    </message>
    <message>
        <source>Everything of this slip was brought back.</source>
        <translation>Tot ce era pe acest bon a fost returnat.</translation>
    </message>
    <message>
        <source>This slip was brought from another program and cannot be counted.</source>
        <translation>Acest bon vine din alt program și nu poate fi socotit.</translation>
    </message>
    <message>
        <source>Several sales bear this slip number. Which one is it?</source>
        <translation>Acest număr de bon stă pe mai multe vânzări. Care este?</translation>
    </message>
    <message>
        <source>A purchase without the card counts later by its slip.</source>
        <translation>O cumpărătură fără card se poate socoti mai târziu după bon.</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>fără puncte</translation>
    </message>
    <message>
        <source>Counted: {brings}.</source>
        <translation>Socotit: {brings}.</translation>
    </message>
    <message>
        <source>{when}, {money}: brings {brings}.</source>
        <translation>{when}, {money}: aduce {brings}.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>It is not read</source>
        <translation>Nu se citește</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Nu se citește.</translation>
    </message>
    <message>
        <source>Not scanned yet.</source>
        <translation>Încă nescanat.</translation>
    </message>
    <message>
        <source>Read right.</source>
        <translation>Citit corect.</translation>
    </message>
    <message>
        <source>Came as {text}</source>
        <translation>A venit: {text}</translation>
    </message>
</context>
<context>
    <name>CodesLeaf</name>
    <message>
        <source>{code} is none of the three codes. Scan one of these.</source>
        <translation>{code} nu este unul dintre cele trei coduri. Scanați unul dintre acestea.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to change.</source>
        <translation>
            <numerusform>Un lucru de schimbat.</numerusform>
            <numerusform>%n lucruri de schimbat.</numerusform>
            <numerusform>%n de lucruri de schimbat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the three codes, in any order.</source>
        <translation>Scanați cele trei coduri, în orice ordine.</translation>
    </message>
    <message numerus="yes">
        <source>So far all is well. %n code(s) to scan.</source>
        <translation>
            <numerusform>Deocamdată totul e în regulă. Mai e un cod de scanat.</numerusform>
            <numerusform>Deocamdată totul e în regulă. Mai sunt %n coduri de scanat.</numerusform>
            <numerusform>Deocamdată totul e în regulă. Mai sunt %n de coduri de scanat.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. The scanner is set right, whatever the keyboard layout.</source>
        <translation>Totul e în regulă. Scanerul este setat bine, oricare ar fi tastatura aleasă.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Scoate-l</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Să-l aștepte</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Să nu mai aștepte</translation>
    </message>
    <message>
        <source>Set “{sign}” here</source>
        <translation>Setează „{sign}” aici</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Vine prin</translation>
    </message>
    <message>
        <source>Keyboard of the computer</source>
        <translation>Tastatura calculatorului</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Viteză</translation>
    </message>
    <message>
        <source>Around each code</source>
        <translation>În jurul codului</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>La sfârșit</translation>
    </message>
    <message>
        <source>the keyboard</source>
        <translation>tastatură</translation>
    </message>
    <message>
        <source>the serial port</source>
        <translation>portul serial</translation>
    </message>
    <message>
        <source>{ms} ms a character</source>
        <translation>{ms} ms pe caracter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
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
        <translation>Se citește bine: {ratio}</translation>
    </message>
    <message>
        <source>Reads badly on the card’s ground</source>
        <translation>Se citește greu pe fondul cardului</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Alege o culoare</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Mai închis</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Mai deschis</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>They agree</source>
        <translation>Este de acord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Încă nu s-a cerut</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Textul</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ascunde</translation>
    </message>
</context>
<context>
    <name>ConsentTicks</name>
    <message>
        <source>They agree to</source>
        <translation>Este de acord cu</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Goods {count}</source>
        <translation>Produse {count}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Offers {count}</source>
        <translation>Oferte {count}</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferte</translation>
    </message>
    <message>
        <source>Gifts {count}</source>
        <translation>Cadouri {count}</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Cadouri</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CouponSheet</name>
    <message>
        <source>We miss you</source>
        <translation>Ne e dor de dumneavoastră</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valabil până la</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pentru ce</translation>
    </message>
    <message numerus="yes">
        <source>Give %n coupon(s)</source>
        <translation>
            <numerusform>Oferă %n cupon</numerusform>
            <numerusform>Oferă %n cupoane</numerusform>
            <numerusform>Oferă %n de cupoane</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no day. Write it as 16.11.2026.</source>
        <translation>Aceasta nu este o zi. Scrieți așa: 16.11.2026.</translation>
    </message>
    <message>
        <source>Each gets a code of their own. Who still holds one of this campaign gets no second.</source>
        <translation>Fiecare primește propriul cod. Cine are încă un cupon nefolosit din această campanie nu primește al doilea.</translation>
    </message>
    <message>
        <source>Of its budget of {whole} there is {left} left for everybody.</source>
        <translation>Din bugetul de {whole} au rămas {left} pentru toți.</translation>
    </message>
    <message numerus="yes">
        <source>It may still be used %n time(s) in all.</source>
        <translation>
            <numerusform>Se mai poate folosi o singură dată (%n) în total.</numerusform>
            <numerusform>Se mai poate folosi de %n ori în total.</numerusform>
            <numerusform>Se mai poate folosi de %n de ori în total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) of it are out already.</source>
        <translation>
            <numerusform>Există deja %n cupon din ea.</numerusform>
            <numerusform>Există deja %n cupoane din ea.</numerusform>
            <numerusform>Există deja %n de cupoane din ea.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Ziua aceea a trecut.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Discount today</source>
        <translation>Reducere azi</translation>
    </message>
    <message>
        <source>{money} more this year to {tier}</source>
        <translation>Încă {money} anul acesta până la {tier}</translation>
    </message>
    <message>
        <source>{money} more to {tier}</source>
        <translation>Încă {money} până la {tier}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), the last on {day}</source>
        <translation>
            <numerusform>%n vizită, ultima pe {day}</numerusform>
            <numerusform>%n vizite, ultima pe {day}</numerusform>
            <numerusform>%n de vizite, ultima pe {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>Owes {points}</source>
        <translation>Datorează {points}</translation>
    </message>
    <message>
        <source>{points} until {day}</source>
        <translation>{points} până în {day}</translation>
    </message>
    <message>
        <source>{points} from {day} on</source>
        <translation>{points} din {day}</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>Ziua de naștere: {day}</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Prima vizită</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Azi e ziua de naștere</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>Ziua de naștere: mâine</numerusform>
            <numerusform>Ziua de naștere: peste %n zile</numerusform>
            <numerusform>Ziua de naștere: peste %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday %n day(s) ago</source>
        <translation>
            <numerusform>Ziua de naștere: ieri</numerusform>
            <numerusform>Ziua de naștere: acum %n zile</numerusform>
            <numerusform>Ziua de naștere: acum %n de zile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Kept</source>
        <translation>Păstrat</translation>
    </message>
    <message>
        <source>Serve at the till</source>
        <translation>Servește la casă</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Alegeți un client</translation>
    </message>
    <message>
        <source>Scan a card, type a name, or go through the list with the arrows.</source>
        <translation>Scanați un card, tastați un nume sau parcurgeți lista cu săgețile.</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>A guest without a card</source>
        <translation>Un client fără card</translation>
    </message>
    <message>
        <source>Sell as it is, scan a card at any time, or let them join with a phone number alone.</source>
        <translation>Vindeți așa, scanați un card oricând sau înscrieți clientul doar cu un număr de telefon.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Înscriere</translation>
    </message>
    <message>
        <source>Cards, credits, slips</source>
        <translation>Carduri, puncte, bonuri</translation>
    </message>
</context>
<context>
    <name>CustomersRoom</name>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message>
        <source>Details</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Purses</source>
        <translation>Portofele</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiții</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Acorduri</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Uniri</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Choose other days, or fewer filters.</source>
        <translation>Alegeți alte zile sau mai puține filtre.</translation>
    </message>
</context>
<context>
    <name>DatesEditor</name>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Până la sfârșitul zilei</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ieși</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ziua dinainte</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ziua următoare</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătit</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Reduceri</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Returnat</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Bonuri</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Încă fără vânzări</translation>
    </message>
    <message>
        <source>Every receipt of the day stands here.</source>
        <translation>Aici apar toate bonurile zilei.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Azi, {day}</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>For everyone</source>
        <translation>Pentru toți</translation>
    </message>
    <message>
        <source>Braces {…} hold a field’s name. Press a field below, or close them.</source>
        <translation>Între acolade {…} stă numele unui câmp. Apăsați un câmp mai jos sau închideți acolada.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Păstrat</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Se păstrează…</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Numele modelului</translation>
    </message>
    <message>
        <source>Whose cards look like this</source>
        <translation>Ale cui carduri arată așa</translation>
    </message>
    <message>
        <source>The printer’s resolution</source>
        <translation>Rezoluția imprimantei</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Anulează (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Refă (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Copy this design</source>
        <translation>Copiază modelul</translation>
    </message>
    <message>
        <source>Delete this design</source>
        <translation>Șterge modelul</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Față</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Spate</translation>
    </message>
    <message>
        <source>In a wallet</source>
        <translation>În portofel</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Drag to move. Arrow keys: 0.1 mm, with Shift 1 mm. Delete takes away.</source>
        <translation>Trageți pentru a muta. Săgeți: 0,1 mm, cu Shift 1 mm. Delete șterge.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ziua de naștere</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>as the shop</source>
        <translation>ca magazinul</translation>
    </message>
    <message>
        <source>What is good to know: allergies, wishes, what was promised</source>
        <translation>Ce e bine de știut: alergii, dorințe, ce s-a promis</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>zi, lună, an</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>“{text}” was not kept for {name}: {why}</source>
        <translation>„{text}” nu s-a păstrat pentru {name}: {why}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Acesta nu este un număr de telefon.</translation>
    </message>
    <message>
        <source>This phone is {name}&apos;s already.</source>
        <translation>Telefonul acesta este deja al altcuiva: {name}.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>alt client</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Aceasta nu este o adresă de e-mail.</translation>
    </message>
    <message>
        <source>Type a day like {example}.</source>
        <translation>Tastați ziua așa: {example}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsRow</name>
    <message>
        <source>Gathering…</source>
        <translation>Se adună…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Deschide dosarul</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Oprit. Nu s-a scris niciun fișier.</translation>
    </message>
    <message>
        <source>Saved as {name}. It names nobody: attach it to your message.</source>
        <translation>Salvat: {name}. Nu numește pe nimeni: atașați-l la mesaj.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>Fișierul nu poate fi scris: {why}</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvează diagnosticul</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Stopped. Not everybody was compared.</source>
        <translation>Oprit. Nu au fost comparați toți.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibile dubluri</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>Comparăm toți clienții…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Nu s-au găsit dubluri</translation>
    </message>
    <message>
        <source>Nobody shares a phone, an e-mail, a whole name, or nearly a name and a birthday, with somebody else. Pairs you called different people, or merged and parted again, do not come up any more.</source>
        <translation>Nimeni nu are în comun cu altcineva un telefon, un e-mail, numele întreg sau aproape numele și ziua de naștere. Perechile pe care le-ați declarat persoane diferite sau le-ați unit și despărțit din nou nu mai apar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pereche</numerusform>
            <numerusform>%n perechi</numerusform>
            <numerusform>%n de perechi</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unește…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nu e aceeași persoană</translation>
    </message>
    <message>
        <source>no visit recorded</source>
        <translation>nicio vizită notată</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>același telefon</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>același e-mail</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>același nume</translation>
    </message>
    <message>
        <source>nearly the same name, the same birthday</source>
        <translation>nume asemănător, aceeași zi de naștere</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Erase this customer…</source>
        <translation>Șterge datele clientului…</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>acest client</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Ștergeți datele: {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n customer(s)?</source>
        <translation>
            <numerusform>Ștergeți datele unui client (%n)?</numerusform>
            <numerusform>Ștergeți datele a %n clienți?</numerusform>
            <numerusform>Ștergeți datele a %n de clienți?</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce dispare</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce rămâne</translation>
    </message>
    <message>
        <source>Copies of the books made before now keep the name until {day}; then they are deleted.</source>
        <translation>În copiile registrelor făcute până acum numele rămâne până la {day}; apoi copiile se șterg.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Nu se poate anula.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Șterge definitiv</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Păstrează</translation>
    </message>
</context>
<context>
    <name>ExamplesModel</name>
    <message>
        <source>right</source>
        <translation>corect</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diferă</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplu</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce diferă</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message numerus="yes">
        <source>%n example(s) come out as expected</source>
        <translation>
            <numerusform>%n exemplu iese cum trebuie</numerusform>
            <numerusform>%n exemple ies cum trebuie</numerusform>
            <numerusform>%n de exemple ies cum trebuie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n diferă</numerusform>
            <numerusform>%n diferă</numerusform>
            <numerusform>%n diferă</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect what comes out now</source>
        <translation>Acceptă ce iese acum</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Scoate exemplul</translation>
    </message>
    <message>
        <source>No examples yet</source>
        <translation>Încă nu sunt exemple</translation>
    </message>
    <message>
        <source>Try a receipt beside this page and keep it. Publishing runs every example first.</source>
        <translation>Încercați alături un bon și păstrați-l. Înainte de publicare se verifică toate exemplele.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Export the customers</source>
        <translation>Exportă clienții</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tabele (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>customers.xlsx</source>
        <translation>clienti.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written to {path}.</source>
        <translation>
            <numerusform>%n client scris în {path}.</numerusform>
            <numerusform>%n clienți scriși în {path}.</numerusform>
            <numerusform>%n de clienți scriși în {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Se scrie fișierul…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} a fost scris.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Export as a page, a picture or a table (Ctrl+E)</source>
        <translation>Exportă ca pagină, grafic sau tabel (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Last week on paper (PDF)</source>
        <translation>Săptămâna trecută pe hârtie (PDF)</translation>
    </message>
    <message>
        <source>The page (PDF)</source>
        <translation>Pagina (PDF)</translation>
    </message>
    <message>
        <source>The tables (XLSX)</source>
        <translation>Tabelele (XLSX)</translation>
    </message>
    <message>
        <source>Picture: {name} (PNG)</source>
        <translation>Grafic: {name} (PNG)</translation>
    </message>
    <message>
        <source>Table: {name} (CSV)</source>
        <translation>Tabel: {name} (CSV)</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>S-a întâmplat ceva ce nu ar fi trebuit.</translation>
    </message>
    <message>
        <source>What was recorded is safe, and what is on the counter is still there: you can go on. If it happens again, send us the details or the diagnostics; neither names anybody.</source>
        <translation>Ce s-a înregistrat este în siguranță, iar vânzarea începută a rămas: puteți continua. Dacă se repetă, trimiteți-ne detaliile sau diagnosticul; nu numesc pe nimeni.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ascunde detaliile</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Arată detaliile</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiază detaliile</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Arată numai</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată toți</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Find by phone</source>
        <translation>Caută după telefon</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Cod necunoscut</translation>
    </message>
    <message>
        <source>Join with this card</source>
        <translation>Înscrie cu acest card</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>Dă-l: {name}</translation>
    </message>
    <message>
        <source>Blocked card</source>
        <translation>Card blocat</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Card pierdut</translation>
    </message>
    <message>
        <source>Replaced card</source>
        <translation>Card înlocuit</translation>
    </message>
    <message>
        <source>Use the new card</source>
        <translation>Folosește cardul nou</translation>
    </message>
    <message>
        <source>A card or goods?</source>
        <translation>Card sau produs?</translation>
    </message>
    <message>
        <source>A card to practise with</source>
        <translation>Un card pentru exersare</translation>
    </message>
    <message>
        <source>{number} is nobody’s: it opens an invented customer, in practice alone.</source>
        <translation>{number} nu este al nimănui: deschide un client inventat, doar la exersare.</translation>
    </message>
    <message>
        <source>A new card of ours</source>
        <translation>Card nou, al magazinului</translation>
    </message>
    <message>
        <source>Not known in practice</source>
        <translation>Necunoscut la exersare</translation>
    </message>
    <message>
        <source>This is practice: the shop’s own cards and customers are not known here, and {number} is not one of the invented ones.</source>
        <translation>Aceasta este exersare: cardurile și clienții adevărați ai magazinului nu sunt cunoscuți aici, iar {number} nu este dintre cele inventate.</translation>
    </message>
    <message>
        <source>Spoiled card</source>
        <translation>Card stricat</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Scanează alt card</translation>
    </message>
    <message>
        <source>Not a coupon’s code</source>
        <translation>Nu este un cod de cupon</translation>
    </message>
    <message>
        <source>{code} has a sign wrong: compare it sign by sign, or scan it.</source>
        <translation>Codul {code} are un semn greșit: comparați-l semn cu semn sau scanați-l.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Scrie din nou</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nimeni găsit</translation>
    </message>
    <message>
        <source>No customer fits “{text}”. Enter once more makes it the amount.</source>
        <translation>Niciun client nu corespunde cu „{text}”. Încă un Enter și aceasta devine suma.</translation>
    </message>
    <message>
        <source>Use {amount} as the amount</source>
        <translation>Folosiți {amount} ca sumă</translation>
    </message>
    <message>
        <source>No customer fits “{text}”. Try the phone number, or join them now.</source>
        <translation>Niciun client pentru „{text}”. Încercați numărul de telefon sau înscrieți-l acum.</translation>
    </message>
    <message>
        <source>This is practice: “{text}” is none of the invented customers.</source>
        <translation>Aceasta este exersare: „{text}” nu este printre clienții inventați.</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>Înscrie acum</translation>
    </message>
    <message>
        <source>Not a card number</source>
        <translation>Nu este un număr de card</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scanează din nou</translation>
    </message>
    <message>
        <source>Stolen card</source>
        <translation>Card furat</translation>
    </message>
    <message>
        <source>Damaged card</source>
        <translation>Card deteriorat</translation>
    </message>
    <message>
        <source>Serve them without it</source>
        <translation>Servește fără card</translation>
    </message>
    <message>
        <source>{code} is the card of {name}, and also goods: {goods}, {price}.</source>
        <translation>{code} este cardul clientului {name}, dar și produs: {goods}, {price}.</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>It is the card</source>
        <translation>Este cardul</translation>
    </message>
    <message>
        <source>It is goods</source>
        <translation>Este produsul</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>All is well: it can be printed and read.</source>
        <translation>Totul e bine: se poate tipări și citi.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Welcome to Regulars</source>
        <translation>Bun venit în Regulars</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Magazinul dvs.</translation>
    </message>
    <message>
        <source>How regulars are thanked</source>
        <translation>Cum le mulțumiți clienților fideli</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Gata de vânzare</translation>
    </message>
    <message>
        <source>One more till of a shop</source>
        <translation>Încă o casă a magazinului</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Pasul {step} din {steps}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Numele magazinului</translation>
    </message>
    <message>
        <source>It stands at the head of every slip.</source>
        <translation>Stă în capul fiecărui bon.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Numele acestei case</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Magazinul meu</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Casa 1</translation>
    </message>
    <message>
        <source>Look at the demo shop first</source>
        <translation>Vezi întâi magazinul demonstrativ</translation>
    </message>
    <message>
        <source>Open books I already have…</source>
        <translation>Deschide o evidență existentă…</translation>
    </message>
    <message>
        <source>This shop already has a till: join it…</source>
        <translation>Magazinul are deja o casă: conectare…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Începe vânzarea</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>{shop} · {till}
{country}, {money}, {zone}
{programme}

Check the money and the time zone: they stay. Names, language, scanner, printer and backups can be changed later under Shop.</source>
        <translation>{shop} · {till}
{country}, {money}, {zone}
{programme}

Verificați moneda și fusul orar: acestea rămân. Numele, limba, scanerul, imprimanta și copiile pot fi schimbate mai târziu la Magazin.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Resume ({count})</source>
        <translation>Reia ({count})</translation>
    </message>
    <message>
        <source>Park ({count})</source>
        <translation>Amână ({count})</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Amână</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Returnare</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>ready-made</source>
        <translation>gata făcut</translation>
    </message>
    <message>
        <source>Each tier’s cards, ready to be made. Press one to change it.</source>
        <translation>Cardurile fiecărui nivel sunt gata. Apăsați unul ca să-l schimbați.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Model nou</translation>
    </message>
    <message>
        <source>In a wallet</source>
        <translation>În portofel</translation>
    </message>
    <message>
        <source>Only the top 5 mm stick out: the shop’s name and the tier must be read there.</source>
        <translation>Se văd doar 5 mm de sus: acolo trebuie citite magazinul și nivelul.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Începe cu</translation>
    </message>
</context>
<context>
    <name>GiftsTab</name>
    <message>
        <source>Gifts for those who save</source>
        <translation>Cadouri pentru cine strânge</translation>
    </message>
    <message>
        <source>Scan a card to see which gift can be taken, and what is missing.</source>
        <translation>Scanați un card ca să vedeți ce cadou se poate lua și ce lipsește.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Stop</source>
        <translation>Nu aștept</translation>
    </message>
</context>
<context>
    <name>GoodsEditor</name>
    <message>
        <source>New goods</source>
        <translation>Produs nou</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Scanați-l sau scrieți-l.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Rules of the programme can name it.</source>
        <translation>Regulile programului o pot numi.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Scoate din listă</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Other goods have this code already.</source>
        <translation>Alt produs are deja acest cod.</translation>
    </message>
    <message>
        <source>Type what one costs.</source>
        <translation>Scrieți cât costă unul.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Aici nu poate fi gol.</translation>
    </message>
</context>
<context>
    <name>GoodsModel</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
</context>
<context>
    <name>GoodsRoom</name>
    <message>
        <source>Goods</source>
        <translation>Produse</translation>
    </message>
</context>
<context>
    <name>GoodsScreen</name>
    <message numerus="yes">
        <source>%n kind(s) of goods are in.</source>
        <translation>
            <numerusform>%n produs preluat.</numerusform>
            <numerusform>%n produse preluate.</numerusform>
            <numerusform>%n de produse preluate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were as they are.</source>
        <translation>
            <numerusform>%n era deja la fel.</numerusform>
            <numerusform>%n erau deja la fel.</numerusform>
            <numerusform>%n erau deja la fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out:</source>
        <translation>
            <numerusform>%n rând lăsat deoparte:</numerusform>
            <numerusform>%n rânduri lăsate deoparte:</numerusform>
            <numerusform>%n de rânduri lăsate deoparte:</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>rândul {line}: {why}</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was taken in.</source>
        <translation>Oprit. Nu s-a preluat nimic din fișier.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nume sau cod</translation>
    </message>
    <message>
        <source>Add goods</source>
        <translation>Adaugă produs</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Preia o listă…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nu aștept</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Se citește fișierul…</translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <translation>Nimic cu acest nume</translation>
    </message>
    <message>
        <source>Look for the beginning of a word, or scan the goods.</source>
        <translation>Căutați începutul unui cuvânt sau scanați produsul.</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>Încă fără produse</translation>
    </message>
    <message>
        <source>A till can sell an amount alone. With a list, a scan adds a line with its name and price.</source>
        <translation>Casa poate vinde și doar o sumă. Cu o listă, scanarea adaugă un rând cu nume și preț.</translation>
    </message>
    <message>
        <source>The first line of the file must name its columns: code, name, category, price. It says: {header}</source>
        <translation>Primul rând al fișierului numește coloanele: code, name, category, price. Scrie: {header}</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>Fișierul nu poate fi citit: {why}</translation>
    </message>
</context>
<context>
    <name>GoodsWorkroom</name>
    <message>
        <source>Bring in goods</source>
        <translation>Preluarea produselor</translation>
    </message>
    <message>
        <source>Lists (*.csv *.csv.gz *.txt *.xlsx)</source>
        <translation>Liste (*.csv *.csv.gz *.txt *.xlsx)</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Name of a group</source>
        <translation>Numele grupului</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adăugați</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Scoate</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What do you want to know?</source>
        <translation>Ce doriți să aflați?</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Ce zile?</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Arată numai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Înapoi (Alt+←)</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Rapoarte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>compared with {days}</source>
        <translation>față de {days}</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Caută în ghid</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cuprins</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>Închide ghidul (Esc)</translation>
    </message>
    <message>
        <source>Beside the work</source>
        <translation>Lângă lucru</translation>
    </message>
    <message>
        <source>As a whole page</source>
        <translation>Pe toată pagina</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Return, slip {slip}</source>
        <translation>Returnare, bon {slip}</translation>
    </message>
    <message>
        <source>Void, slip {slip}</source>
        <translation>Anulare, bon {slip}</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Corecție</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Sold inițial</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Imported, {slip}</source>
        <translation>Importat, {slip}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expirat</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>The hub can’t be asked now: what was done at other tills may be missing.</source>
        <translation>Baza comună nu poate fi întrebată acum: poate lipsi ce s-a făcut la celelalte case.</translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Niciun istoric aici</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Încă fără istoric</translation>
    </message>
    <message>
        <source>What a customer buys, earns and gives back stands here.</source>
        <translation>Aici apare tot ce clientul cumpără, câștigă și returnează.</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>At the last minute it is over.</source>
        <translation>În acel minut s-a încheiat.</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Several tills</source>
        <translation>Mai multe case</translation>
    </message>
    <message>
        <source>One till needs nothing else. With a second one, a hub keeps both in step, also offline.</source>
        <translation>Unei case nu-i trebuie nimic altceva. Cu a doua, o bază comună le ține împreună, și fără conexiune.</translation>
    </message>
    <message>
        <source>Join a hub…</source>
        <translation>Conectare la baza comună…</translation>
    </message>
    <message>
        <source>The hub…</source>
        <translation>Baza comună…</translation>
    </message>
</context>
<context>
    <name>HubDesk</name>
    <message>
        <source>Leave although the hub does not have everything yet?</source>
        <translation>Vă deconectați, deși baza comună nu are încă totul?</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Deconectare totuși</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this till were not sent. They stay here alone.</source>
        <translation>
            <numerusform>%n înregistrare a acestei case nu a fost trimisă. Rămâne doar aici.</numerusform>
            <numerusform>%n înregistrări ale acestei case nu au fost trimise. Rămân doar aici.</numerusform>
            <numerusform>%n de înregistrări ale acestei case nu au fost trimise. Rămân doar aici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>Vă deconectați de la baza comună?</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Deconectare de la baza comună</translation>
    </message>
    <message>
        <source>This till goes on alone with what it knows now. To come back it must be invited again.</source>
        <translation>Casa continuă singură cu ce știe acum. Ca să revină, trebuie invitată din nou.</translation>
    </message>
    <message>
        <source>The hub’s certificate</source>
        <translation>Certificatul bazei comune</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificate (*.crt *.pem *.cer);;Toate fișierele (*)</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>The hub’s certificate…</source>
        <translation>Certificatul bazei comune…</translation>
    </message>
    <message>
        <source>This till belongs to the hub now. The first round is under way.</source>
        <translation>Casa este conectată la baza comună. Prima sincronizare este în curs.</translation>
    </message>
    <message>
        <source>That was an invitation to a hub, and this till belongs to one already. Nothing was changed.</source>
        <translation>A fost o invitație la o bază comună, iar această casă ține deja de una. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>On one of the two computers close Regulars, put its books ({file}) into another folder and start it again: “Start a new shop”, then join with an invitation of its own (regulars hub invite). The other one goes on as it is.</source>
        <translation>Pe unul dintre cele două calculatoare închideți Regulars, mutați registrele ({file}) în alt dosar și porniți din nou: „Începe un magazin nou”, apoi conectați-vă cu o invitație proprie (regulars hub invite). Celălalt merge mai departe așa cum este.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magazin</translation>
    </message>
    <message>
        <source>Several tills</source>
        <translation>Mai multe case</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Lists and contacts (*.csv *.csv.gz *.txt *.xlsx *.vcf)</source>
        <translation>Liste și contacte (*.csv *.csv.gz *.txt *.xlsx *.vcf)</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Preluarea clienților</translation>
    </message>
    <message>
        <source>left-out.xlsx</source>
        <translation>omise.xlsx</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Salvează rândurile omise</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tabele (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>De ce a fost omis</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Looking at the file…</source>
        <translation>Se citește fișierul…</translation>
    </message>
    <message>
        <source>Brought in from {file}</source>
        <translation>Preluat din {file}</translation>
    </message>
    <message>
        <source>Trying the whole list; nothing is written yet…</source>
        <translation>Se încearcă toată lista; încă nu se scrie nimic…</translation>
    </message>
    <message>
        <source>Bringing the customers in…</source>
        <translation>Se preiau clienții…</translation>
    </message>
    <message>
        <source>Stopped. What had come in stays; bring the list in again, and it goes on from there.</source>
        <translation>Oprit. Ce a intrat rămâne; preluați lista din nou și continuă de acolo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Oprit. Nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>The rows that were left out are in {file}. Put them right there and bring that list in.</source>
        <translation>Rândurile omise sunt în {file}. Corectați-le acolo și preluați lista aceea.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Preluarea clienților</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Alt fișier…</translation>
    </message>
    <message>
        <source>Save what is left out…</source>
        <translation>Salvați ce rămâne afară…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nu aștept</translation>
    </message>
    <message>
        <source>Why the balances are opened</source>
        <translation>De ce se deschid soldurile</translation>
    </message>
    <message>
        <source>Bring in the customers you have</source>
        <translation>Preluați clienții pe care îi aveți</translation>
    </message>
    <message>
        <source>A list from your last program, a spreadsheet or a phone: CSV, XLSX or vCard. You see what will come in before anything is written.</source>
        <translation>O listă din programul vechi, un tabel sau un telefon: CSV, XLSX sau vCard. Vedeți ce va intra înainte să se scrie ceva.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Alege un fișier…</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n customer(s)</source>
        <translation>
            <numerusform>Preia %n client</numerusform>
            <numerusform>Preia %n clienți</numerusform>
            <numerusform>Preia %n de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>Fișierul nu poate fi citit: {why}</translation>
    </message>
</context>
<context>
    <name>InvitationForm</name>
    <message>
        <source>The way to {server} is not encrypted. If that is meant, say so with the switch.</source>
        <translation>Legătura cu {server} nu este criptată. Dacă așa e intenția, porniți comutatorul.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitație</translation>
    </message>
    <message>
        <source>Scan its code with this till’s scanner, or paste the line.</source>
        <translation>Scanați codul cu cititorul acestei case sau lipiți rândul.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lipire</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Fără criptare</translation>
    </message>
    <message>
        <source>Whoever listens on the network can read customers’ names along. Only where nobody does.</source>
        <translation>Cine ascultă rețeaua poate citi numele clienților. Doar unde nu o poate face nimeni.</translation>
    </message>
    <message>
        <source>The hub’s certificate…</source>
        <translation>Certificatul bazei comune…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Conectare…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>This is no invitation, or not a whole one.</source>
        <translation>Aceasta nu este o invitație sau nu este întreagă.</translation>
    </message>
    <message>
        <source>Certificate: {file}</source>
        <translation>Certificat: {file}</translation>
    </message>
    <message>
        <source>{till} joins “{database}” on this computer.</source>
        <translation>{till} se conectează la „{database}” pe acest calculator.</translation>
    </message>
    <message>
        <source>{till} joins “{database}” on {server}.</source>
        <translation>{till} se conectează la „{database}” pe {server}.</translation>
    </message>
    <message>
        <source>This till joins “{database}” on this computer.</source>
        <translation>Această casă se conectează la „{database}” pe acest calculator.</translation>
    </message>
    <message>
        <source>This till joins “{database}” on {server}.</source>
        <translation>Această casă se conectează la „{database}” pe {server}.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join</source>
        <translation>Înscrie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name, if they like</source>
        <translation>Nume, dacă dorește</translation>
    </message>
    <message>
        <source>Card, if there is one</source>
        <translation>Card, dacă există</translation>
    </message>
    <message>
        <source>Who brought them</source>
        <translation>Cine l-a adus</translation>
    </message>
    <message>
        <source>card or phone</source>
        <translation>card sau telefon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Număr nou</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe date</translation>
    </message>
    <message>
        <source>This phone belongs to {name}. Serve them, or type another phone.</source>
        <translation>Acest telefon este al clientului {name}. Serviți-l sau introduceți alt număr.</translation>
    </message>
    <message>
        <source>This is no day of the past. Type it like 16.11.1988, or leave it empty.</source>
        <translation>Nu a existat o astfel de zi. Scrieți ca 16.11.1988 sau lăsați gol.</translation>
    </message>
    <message>
        <source>This card belongs to somebody else. Take another card, or leave it empty.</source>
        <translation>Acest card este al altcuiva. Luați alt card sau lăsați câmpul gol.</translation>
    </message>
    <message>
        <source>This is no card number. Scan the card again, or leave it empty.</source>
        <translation>Acesta nu este un număr de card. Scanați cardul din nou sau lăsați gol.</translation>
    </message>
    <message>
        <source>This card was spoiled in printing. Put it away and take another one.</source>
        <translation>Acest card a fost stricat la tipărire. Puneți-l deoparte și luați altul.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it whole, with its area code.</source>
        <translation>Acesta nu este un număr de telefon. Scrieți-l întreg, cu prefix.</translation>
    </message>
    <message>
        <source>Nobody has the card or phone of who brought them. Scan it again, or leave it empty.</source>
        <translation>Nimeni nu are acest card sau telefon. Scanați din nou cardul celui care l-a adus sau lăsați gol.</translation>
    </message>
    <message>
        <source>More than one fits who brought them. Type the phone whole, or scan the card.</source>
        <translation>Se potrivesc mai mulți clienți. Scrieți tot numărul de telefon sau scanați cardul.</translation>
    </message>
    <message>
        <source>Type a phone number, or scan a card to give them.</source>
        <translation>Introduceți un număr de telefon sau scanați cardul pe care îl dați.</translation>
    </message>
    <message>
        <source>A phone number is enough. The sale on the counter goes on with them.</source>
        <translation>Ajunge un număr de telefon. Vânzarea începută continuă cu acest client.</translation>
    </message>
</context>
<context>
    <name>JoinLeaf</name>
    <message>
        <source>Join a hub</source>
        <translation>Conectare la baza comună</translation>
    </message>
    <message>
        <source>With a second till, a hub keeps together what both know of a customer: a database on a computer of the shop, or at a provider. Whoever looks after it invites this till: regulars hub invite.</source>
        <translation>Când sunt două case, o bază comună ține la un loc ce știu despre clienți: pe un calculator al magazinului sau la un furnizor. Cine are grijă de ea invită această casă: regulars hub invite.</translation>
    </message>
</context>
<context>
    <name>JoinMore</name>
    <message>
        <source>Birthday</source>
        <translation>Ziua de naștere</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Limba clientului</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupuri</translation>
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
        <translation>Cine are grijă de baza comună a magazinului invită această casă: regulars hub invite. Programul, produsele și clienții vin de acolo, la fel moneda și fusul orar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>JoinedLeaf</name>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizare…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizează acum</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Fără conexiune</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Deconectare de la baza comună</translation>
    </message>
    <message>
        <source>This till goes on alone, with all that it knows now. What the other tills do from then on is not counted here.</source>
        <translation>Casa continuă singură, cu tot ce știe acum. Ce fac celelalte case de atunci încolo nu se mai socotește aici.</translation>
    </message>
    <message>
        <source>Leave the hub…</source>
        <translation>Deconectare de la baza comună…</translation>
    </message>
    <message>
        <source>Join with a new invitation</source>
        <translation>Conectare cu o invitație nouă</translation>
    </message>
    <message>
        <source>They go there by themselves as soon as it answers.</source>
        <translation>Pleacă singure de îndată ce răspunde.</translation>
    </message>
    <message>
        <source>The hub has everything of this till.</source>
        <translation>Baza comună are tot ce ține de această casă.</translation>
    </message>
    <message>
        <source>Selling and earning go on as ever.</source>
        <translation>Vânzarea și acumularea merg ca de obicei.</translation>
    </message>
    <message>
        <source>“{database}” on {server}, till number {number} there.</source>
        <translation>„{database}” pe {server}, acolo casa numărul {number}.</translation>
    </message>
    <message>
        <source>“{database}” on this computer, till number {number} there.</source>
        <translation>„{database}” pe acest calculator, acolo casa numărul {number}.</translation>
    </message>
    <message>
        <source>Whoever looks after the hub sets it: regulars hub budget {till} SUM</source>
        <translation>O stabilește cine are grijă de baza comună: regulars hub budget {till} SUM</translation>
    </message>
    <message>
        <source>This computer has no password for the hub: the books came from another one. Invite this till again and join with the new line.</source>
        <translation>Acest calculator nu are parola bazei comune: evidența a venit de pe altul. Invitați din nou casa și conectați-o cu rândul nou.</translation>
    </message>
    <message>
        <source>This computer has no keyring. The hub’s password lies in a file that only its user reads ({file}).</source>
        <translation>Acest calculator nu are un depozit de parole. Parola bazei comune se află într-un fișier pe care îl citește doar utilizatorul lui ({file}).</translation>
    </message>
    <message>
        <source>The way to the hub is not encrypted.</source>
        <translation>Legătura cu baza comună nu este criptată.</translation>
    </message>
    <message>
        <source>The hub was restored. Until every till has been there, points are not spent.</source>
        <translation>Baza comună a fost restaurată. Până nu s-au conectat toate casele, punctele nu se folosesc.</translation>
    </message>
    <message>
        <source>Without a connection this till sells and customers earn as ever.</source>
        <translation>Fără conexiune casa vinde, iar clienții acumulează ca de obicei.</translation>
    </message>
    <message>
        <source>Points and coupons are not spent offline until you have answered the question above.</source>
        <translation>Punctele și cupoanele nu se folosesc fără conexiune până nu răspundeți la întrebarea de mai sus.</translation>
    </message>
    <message>
        <source>Points, coupons for one use and limited offers count only while the hub is there, so nothing can be lost.</source>
        <translation>Punctele, cupoanele de unică folosință și ofertele limitate sunt valabile doar cât există legătură cu baza comună, deci nu se poate pierde nimic.</translation>
    </message>
    <message>
        <source>Points, coupons for one use and limited offers count too. The most that can be lost by all of them at this till is {most}.</source>
        <translation>Punctele, cupoanele de unică folosință și ofertele limitate sunt și ele valabile. La această casă se poate pierde cu toate acestea cel mult {most}.</translation>
    </message>
    <message>
        <source>Points, coupons for one use and limited offers count too, up to {each} of one card a day. The most that can be lost by all of them at this till is {most}.</source>
        <translation>Punctele, cupoanele de unică folosință și ofertele limitate sunt și ele valabile, cel mult {each} pe zi de pe un card. La această casă se poate pierde cu toate acestea cel mult {most}.</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Casa 1</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Lost in spring</source>
        <translation>Pierduți în primăvară</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Actualizat</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Whoever fits then is in it, whenever you open it.</source>
        <translation>De fiecare dată când îl deschideți, conține pe cine se potrivește atunci.</translation>
    </message>
    <message>
        <source>Days: {days}.</source>
        <translation>Zile: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>These %n people and no others, whatever they do from now on.</source>
        <translation>
            <numerusform>Numai această persoană (%n), orice ar face de acum înainte.</numerusform>
            <numerusform>Numai aceste %n persoane, orice ar face de acum înainte.</numerusform>
            <numerusform>Numai aceste %n de persoane, orice ar face de acum înainte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dați-i un nume.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Șterge ultima cifră</translation>
    </message>
</context>
<context>
    <name>LandedPanel</name>
    <message>
        <source>Save these rows…</source>
        <translation>Salvează aceste rânduri…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Alt fișier…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>All of it came in</source>
        <translation>A intrat tot</translation>
    </message>
    <message>
        <source>The same list again would add nothing.</source>
        <translation>Aceeași listă încă o dată nu ar adăuga nimic.</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Line</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>De ce a fost omis</translation>
    </message>
</context>
<context>
    <name>LinesTab</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Scan goods, or type into the last row</source>
        <translation>Scanați produse sau scrieți în ultimul rând</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Unul mai puțin</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Încă unul</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Șterge rândul</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Stopped. Not everybody was looked at.</source>
        <translation>Oprit. Nu au fost verificați toți.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>New customer ({key})</source>
        <translation>Client nou ({key})</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Alte acțiuni</translation>
    </message>
    <message>
        <source>Name, phone, card or e-mail</source>
        <translation>Nume, telefon, card sau e-mail</translation>
    </message>
    <message>
        <source>Looking at everybody…</source>
        <translation>Verificăm toți clienții…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Se scrie fișierul…</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clienți</numerusform>
            <numerusform>%n de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nimeni nu se potrivește</translation>
    </message>
    <message>
        <source>Take a filter away, or look for less.</source>
        <translation>Scoateți un filtru sau căutați mai puțin.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Încă nu sunt clienți</translation>
    </message>
    <message>
        <source>They join at the till with a phone alone, or come in from a list you have.</source>
        <translation>Se înscriu la casă doar cu telefonul sau vin dintr-o listă pe care o aveți.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
</context>
<context>
    <name>MakingForm</name>
    <message>
        <source>For whom</source>
        <translation>Pentru cine</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>Cum arată</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Pe ce</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Cu nume</translation>
    </message>
    <message>
        <source>A page to measure it by</source>
        <translation>O pagină de măsurat</translation>
    </message>
    <message>
        <source>The printer misses the cards’ places</source>
        <translation>Tipărește pe lângă locuri</translation>
    </message>
    <message>
        <source>Such as: autumn fair</source>
        <translation>Ex.: târgul de toamnă</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Câte</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Kind of card, for the discount it carries</source>
        <translation>Felul cardului, pentru reducerea lui</translation>
    </message>
    <message>
        <source>Name of the batch, for yourself</source>
        <translation>Numele seriei, pentru dvs.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Coală</translation>
    </message>
    <message>
        <source>The back is printed by turning round</source>
        <translation>Spatele: întoarcere peste</translation>
    </message>
    <message>
        <source>The printer’s resolution</source>
        <translation>Rezoluția imprimantei</translation>
    </message>
    <message>
        <source>Places of the first sheet that are used up</source>
        <translation>Locuri folosite pe prima coală</translation>
    </message>
    <message>
        <source>Front, to the right</source>
        <translation>Fața, la dreapta</translation>
    </message>
    <message>
        <source>Front, down</source>
        <translation>Fața, în jos</translation>
    </message>
    <message>
        <source>Back, to the right</source>
        <translation>Spatele, la dreapta</translation>
    </message>
    <message>
        <source>Back, down</source>
        <translation>Spatele, în jos</translation>
    </message>
    <message>
        <source>Everyone who has no card</source>
        <translation>Toți cei fără card</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked customer(s)</source>
        <translation>
            <numerusform>%n client bifat</numerusform>
            <numerusform>%n clienți bifați</numerusform>
            <numerusform>%n de clienți bifați</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on {tier}</source>
        <translation>Toți de la nivelul {tier}</translation>
    </message>
    <message>
        <source>Each tier’s own</source>
        <translation>Fiecare nivel cu al lui</translation>
    </message>
    <message>
        <source>The one for everybody</source>
        <translation>Cel pentru toți</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Obișnuit</translation>
    </message>
    <message>
        <source>the long edge</source>
        <translation>latura lungă</translation>
    </message>
    <message>
        <source>the short edge</source>
        <translation>latura scurtă</translation>
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
            <numerusform>%n coală de hârtie</numerusform>
            <numerusform>%n coli de hârtie</numerusform>
            <numerusform>%n de coli de hârtie</numerusform>
        </translation>
    </message>
    <message>
        <source>Every code was read back at 203, 300 and 600 dpi.</source>
        <translation>Toate codurile s-au citit la 203, 300 și 600 dpi.</translation>
    </message>
    <message numerus="yes">
        <source>A sample of %n card(s) was read back at 203, 300 and 600 dpi, without a miss.</source>
        <translation>
            <numerusform>O probă de %n card s-a citit la 203, 300 și 600 dpi, fără greș.</numerusform>
            <numerusform>O probă de %n carduri s-a citit la 203, 300 și 600 dpi, fără greș.</numerusform>
            <numerusform>O probă de %n de carduri s-a citit la 203, 300 și 600 dpi, fără greș.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cards would not scan: {numbers}. Look at them in the PDF, and at their design.</source>
        <translation>Aceste carduri nu se citesc: {numbers}. Uitați-vă la ele în PDF și la modelul lor.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Deschide PDF-ul</translation>
    </message>
    <message>
        <source>Print this page at 100 % and type the numbers that stand at the cards’ real edges.</source>
        <translation>Tipăriți pagina la 100 % și scrieți numerele de la marginile adevărate ale cardurilor.</translation>
    </message>
    <message>
        <source>Make the first 20,000</source>
        <translation>Faceți primele 20.000</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be written: {why}</source>
        <translation>PDF-ul nu se poate scrie: {why}</translation>
    </message>
    <message>
        <source>There is nobody to make such a card for.</source>
        <translation>Nu este nimeni pentru un asemenea card.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Fă carduri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nu aștept</translation>
    </message>
    <message>
        <source>I have looked: print all the same</source>
        <translation>M-am uitat: tipărește totuși</translation>
    </message>
    <message>
        <source>Open the PDF to print it</source>
        <translation>Deschide PDF-ul la tipar</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Arată dosarul</translation>
    </message>
    <message>
        <source>All came out well</source>
        <translation>Toate au ieșit bine</translation>
    </message>
    <message>
        <source>Came out up to this card</source>
        <translation>Au ieșit până la acest card</translation>
    </message>
    <message>
        <source>Or the printer stopped after card</source>
        <translation>Sau imprimanta s-a oprit după cardul</translation>
    </message>
    <message>
        <source>Begin with card</source>
        <translation>Începe cu cardul</translation>
    </message>
    <message>
        <source>Draw them</source>
        <translation>Desenează</translation>
    </message>
    <message>
        <source>Reserve and draw</source>
        <translation>Rezervă numere</translation>
    </message>
    <message>
        <source>Numbers first, then paper</source>
        <translation>Întâi numerele, apoi hârtia</translation>
    </message>
    <message>
        <source>Each card gets its number before it is drawn, so that no number is ever printed twice. Then every code is read back, and only then is it time to print.</source>
        <translation>Fiecare card primește numărul înainte de desen, ca niciun număr să nu se tipărească de două ori. Apoi fiecare cod se citește de probă, și abia atunci se tipărește.</translation>
    </message>
    <message>
        <source>Looking for who they are for…</source>
        <translation>Căutăm pentru cine…</translation>
    </message>
    <message>
        <source>Reserving numbers…</source>
        <translation>Se rezervă numere…</translation>
    </message>
    <message>
        <source>Drawing card {done} of {of}</source>
        <translation>Se desenează cardul {done} din {of}</translation>
    </message>
    <message>
        <source>Reading back card {done} of {of}</source>
        <translation>Se citește cardul {done} din {of}</translation>
    </message>
    <message>
        <source>Do not print yet</source>
        <translation>Nu tipăriți încă</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Gata de tipar</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then say what came out.</source>
        <translation>Tipăriți la 100 %, fără ajustare la pagină. Apoi spuneți ce a ieșit.</translation>
    </message>
    <message>
        <source>Numbers are reserved</source>
        <translation>Numerele sunt rezervate</translation>
    </message>
    <message>
        <source>Nothing is lost by stopping: the same numbers are drawn again.</source>
        <translation>Oprirea nu strică nimic: aceleași numere se desenează din nou.</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>O serie</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s).</source>
        <translation>
            <numerusform>{name}: %n card.</numerusform>
            <numerusform>{name}: %n carduri.</numerusform>
            <numerusform>{name}: %n de carduri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>line {line}</source>
        <translation>rândul {line}</translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message>
        <source>Where it is from</source>
        <translation>De unde este</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Elimină</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Are these one customer?</source>
        <translation>Este același client?</translation>
    </message>
    <message>
        <source>Where both have something told, the left one&apos;s stays. Cards, purses and visits of both count as one. It can be undone at any time.</source>
        <translation>Unde ambii au date, rămân cele din stânga. Cardurile, portofelele și vizitele celor doi se adună. Se poate anula oricând.</translation>
    </message>
    <message>
        <source>Keep the other one&apos;s</source>
        <translation>Păstrează datele celuilalt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unește</translation>
    </message>
    <message>
        <source>This one&apos;s stays</source>
        <translation>Rămân acestea</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Acesta se unește cu el</translation>
    </message>
    <message>
        <source>What they will be</source>
        <translation>Ce va rezulta</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ziua de naștere</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupuri</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Vizite</translation>
    </message>
    <message>
        <source>Regular since</source>
        <translation>Client din</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ultima vizită</translation>
    </message>
</context>
<context>
    <name>MergesTab</name>
    <message>
        <source>Merge with</source>
        <translation>Unește cu</translation>
    </message>
    <message>
        <source>You will see both sides first. A merge can be undone at any time.</source>
        <translation>Mai întâi vedeți ambele părți. Unirea se poate anula oricând.</translation>
    </message>
    <message>
        <source>Name, phone, card or e-mail</source>
        <translation>Nume, telefon, card sau e-mail</translation>
    </message>
    <message>
        <source>Nobody was merged into this customer.</source>
        <translation>Nimeni nu a fost unit cu acest client.</translation>
    </message>
    <message>
        <source>{name} was merged into this customer</source>
        <translation>{name} a fost unit cu acest client</translation>
    </message>
    <message>
        <source>A customer was merged</source>
        <translation>Un client a fost unit</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Type a name: it stands on every slip.</source>
        <translation>Scrieți un nume: apare pe fiecare bon.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Numele magazinului</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Numele acestei case</translation>
    </message>
    <message>
        <source>At the foot of every slip</source>
        <translation>La sfârșitul fiecărui bon</translation>
    </message>
    <message>
        <source>Save the names</source>
        <translation>Salvează numele</translation>
    </message>
</context>
<context>
    <name>NamesOfGoods</name>
    <message>
        <source>Names or codes, with commas between</source>
        <translation>Nume sau coduri, cu virgulă</translation>
    </message>
</context>
<context>
    <name>NearRows</name>
    <message>
        <source>Perhaps they are known here already</source>
        <translation>Poate este deja clientul nostru</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>Da, este clientul</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>același telefon</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>același e-mail</translation>
    </message>
    <message>
        <source>nearly the same name, the same birthday</source>
        <translation>nume asemănător, aceeași zi de naștere</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>același nume</translation>
    </message>
    <message>
        <source>nearly the same name, the phone ends alike</source>
        <translation>nume asemănător, telefonul se termină la fel</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Type a name, a phone or a card.</source>
        <translation>Tastați un nume, un telefon sau un card.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Scan it; without one they are found by phone and name.</source>
        <translation>Scanați-l; fără card se găsește după telefon și nume.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Număr nou</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Înscrie</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Arată</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Kept</source>
        <translation>Păstrat</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation>Păstrează notele</translation>
    </message>
    <message>
        <source>What is good to know: allergies, wishes, what was promised</source>
        <translation>Ce e bine de știut: alergii, dorințe, ce s-a promis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Show the customer</source>
        <translation>Arată clientul</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Less</source>
        <translation>Mai puțin</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Al cui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>tipărit</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>rebut</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>rezervat</translation>
    </message>
</context>
<context>
    <name>OffersTab</name>
    <message>
        <source>No coupons of their own</source>
        <translation>Nu are cupoane proprii</translation>
    </message>
    <message>
        <source>A coupon that is shown is scanned, or its code typed into the box above.</source>
        <translation>Cuponul arătat se scanează sau codul lui se scrie în câmpul de sus.</translation>
    </message>
    <message>
        <source>Thank…</source>
        <translation>Mulțumește…</translation>
    </message>
    <message>
        <source>Coupons on paper are scanned as they come</source>
        <translation>Cupoanele de hârtie se scanează pe rând</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Making the demo shop: 1,200 customers and fourteen months of receipts…</source>
        <translation>Se creează magazinul demonstrativ: 1.200 de clienți și bonuri pe paisprezece luni…</translation>
    </message>
    <message>
        <source>Choose the books</source>
        <translation>Alegerea evidenței</translation>
    </message>
    <message>
        <source>Books (*.db);;All files (*)</source>
        <translation>Evidență (*.db);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation>Se deschide evidența…</translation>
    </message>
    <message>
        <source>Cards to scan at this till are in {path}</source>
        <translation>Cardurile de scanat la această casă sunt în {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurează ultima copie</translation>
    </message>
    <message>
        <source>The newest backup is of {when}.</source>
        <translation>Ultima copie este din {when}.</translation>
    </message>
    <message>
        <source>Restoring it keeps what lies here now, beside it.</source>
        <translation>La restaurare, fișierul de acum se păstrează alături.</translation>
    </message>
    <message>
        <source>Open the copy of {when}</source>
        <translation>Deschide copia din {when}</translation>
    </message>
    <message>
        <source>There is a copy from before the upgrade. What was recorded since is not in it.</source>
        <translation>Există o copie dinainte de actualizare. Ce s-a înregistrat de atunci nu este în ea.</translation>
    </message>
    <message>
        <source>There is a copy from before the upgrade. No sale was made since.</source>
        <translation>Există o copie dinainte de actualizare. De atunci nu s-a făcut nicio vânzare.</translation>
    </message>
    <message numerus="yes">
        <source>There is a copy from before the upgrade. %n sale(s) since then are not in it.</source>
        <translation>
            <numerusform>Există o copie dinainte de actualizare. %n vânzare făcută de atunci nu este în ea.</numerusform>
            <numerusform>Există o copie dinainte de actualizare. %n vânzări făcute de atunci nu sunt în ea.</numerusform>
            <numerusform>Există o copie dinainte de actualizare. %n de vânzări făcute de atunci nu sunt în ea.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer books are kept beside it as they are.</source>
        <translation>Evidența mai nouă se păstrează alături, așa cum este.</translation>
    </message>
    <message>
        <source>The books of {when} are open. The newer ones are kept until {day}: {file}</source>
        <translation>Este deschisă evidența din {when}. Cea mai nouă se păstrează până la {day}: {file}</translation>
    </message>
    <message>
        <source>The backup is open. The books from before are kept: {file}</source>
        <translation>S-a revenit la copie. Evidența dinainte s-a păstrat: {file}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Deschide dosarul</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Alege alt fișier…</translation>
    </message>
    <message>
        <source>The hub’s certificate</source>
        <translation>Certificatul bazei comune</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificate (*.crt *.pem *.cer);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Fetching the shop from its hub: the programme, the goods, the customers…</source>
        <translation>Aducem magazinul din baza comună: programul, produsele, clienții…</translation>
    </message>
    <message>
        <source>Start a new shop</source>
        <translation>Începe un magazin nou</translation>
    </message>
    <message>
        <source>Something unforeseen is in the way. Nothing was changed.</source>
        <translation>A intervenit ceva neprevăzut. Nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>OwnSheet</name>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>Crop marks at the edges</source>
        <translation>Semne de tăiere pe margini</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Pe rând</translation>
    </message>
    <message>
        <source>One below another</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Margine stânga</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Margine sus</translation>
    </message>
    <message>
        <source>Step across</source>
        <translation>Pas lateral</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Pas în jos</translation>
    </message>
    <message>
        <source>Card’s width</source>
        <translation>Lățimea cardului</translation>
    </message>
    <message>
        <source>Card’s height</source>
        <translation>Înălțimea cardului</translation>
    </message>
    <message>
        <source>From one card’s edge to the same edge of the next card</source>
        <translation>De la marginea unui card la aceeași margine a cardului următor</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>The file is refused, and nothing was changed. Its mistakes:</source>
        <translation>Fișierul este refuzat și nimic nu s-a schimbat. Greșelile lui:</translation>
    </message>
    <message>
        <source>The rules for customers</source>
        <translation>Regulile pentru clienți</translation>
    </message>
    <message>
        <source>A page for cashiers</source>
        <translation>O pagină pentru casieri</translation>
    </message>
    <message>
        <source>The programme as a file</source>
        <translation>Programul ca fișier</translation>
    </message>
    <message>
        <source>A programme from a file</source>
        <translation>Un program din fișier</translation>
    </message>
    <message>
        <source>How to earn, how to use, when it lapses, what happens when goods come back.</source>
        <translation>Cum se câștigă, cum se folosește, când expiră, ce se întâmplă la retur.</translation>
    </message>
    <message>
        <source>What to say at the till, on one page.</source>
        <translation>Ce se spune la casă, pe o pagină.</translation>
    </message>
    <message>
        <source>To keep it, or to take it to another shop.</source>
        <translation>Ca să-l păstrați sau să-l duceți la alt magazin.</translation>
    </message>
    <message>
        <source>It becomes the draft; what is in force stays in force.</source>
        <translation>Devine ciornă; ce este în vigoare rămâne în vigoare.</translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation>Fă PDF-ul…</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Scrie fișierul…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Citește un fișier…</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked sales</source>
        <translation>Vânzări amânate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Fără card</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Mai în față</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Mai în spate</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Put on this side</source>
        <translation>Pe această față</translation>
    </message>
</context>
<context>
    <name>PastSale</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Returnează</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulată</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>returned: {quantity}</source>
        <translation>returnat: {quantity}</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>cupon {code}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătit</translation>
    </message>
    <message>
        <source>Returned, slip {slip}</source>
        <translation>Returnat, bon {slip}</translation>
    </message>
    <message>
        <source>Brought the coupon {code}, {name}: used</source>
        <translation>A adus cuponul {code}, {name}: folosit</translation>
    </message>
    <message>
        <source>Brought the coupon {code}, {name}: {valid}</source>
        <translation>A adus cuponul {code}, {name}: {valid}</translation>
    </message>
    <message>
        <source>Brought the coupon {code}, {name}: not valid any more</source>
        <translation>A adus cuponul {code}, {name}: nu mai este valabil</translation>
    </message>
</context>
<context>
    <name>PeopleLead</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Oprit. Nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Aceasta nu s-a putut face.</translation>
    </message>
    <message>
        <source>Give a coupon</source>
        <translation>Oferă un cupon</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Adaugă în grup</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Scoate din grup</translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>Salvează aceste persoane</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>Exportă persoanele</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tabele (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>people.xlsx</source>
        <translation>persoane.xlsx</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvează…</translation>
    </message>
    <message>
        <source>Give a coupon…</source>
        <translation>Oferă un cupon…</translation>
    </message>
    <message>
        <source>Add to group…</source>
        <translation>În grup…</translation>
    </message>
    <message>
        <source>Take out of group…</source>
        <translation>Din grup…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Debifează tot</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Se caută…</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>În lucru…</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} ticked</source>
        <translation>
            <numerusform>%n din {count} bifat</numerusform>
            <numerusform>%n din {count} bifați</numerusform>
            <numerusform>%n din {count} bifați</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoană</numerusform>
            <numerusform>%n persoane</numerusform>
            <numerusform>%n de persoane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were erased and have no name any more.</source>
        <translation>
            <numerusform>Încă %n a fost ștearsă și nu mai are nume.</numerusform>
            <numerusform>Încă %n au fost șterse și nu mai au nume.</numerusform>
            <numerusform>Încă %n au fost șterse și nu mai au nume.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are listed; what you do is done with all of them.</source>
        <translation>Sunt afișate primele {count}; ce faceți se face cu toate.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nimeni</translation>
    </message>
    <message>
        <source>Nobody fits in these days.</source>
        <translation>În aceste zile nu se potrivește nimeni.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>There is no list, because you did not wait for it.</source>
        <translation>Nu există listă, fiindcă nu ați așteptat-o.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Caută din nou</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Aruncat</translation>
    </message>
    <message>
        <source>This segment is not there any more.</source>
        <translation>Acest segment nu mai există.</translation>
    </message>
    <message>
        <source>This program does not know the question</source>
        <translation>Programul nu cunoaște această întrebare</translation>
    </message>
    <message>
        <source>The segment was saved by a newer one, or its question is gone.</source>
        <translation>Segmentul a fost salvat de un program mai nou sau întrebarea lui nu mai există.</translation>
    </message>
    <message>
        <source>This could not be answered</source>
        <translation>Nu s-a putut răspunde</translation>
    </message>
    <message>
        <source>Whoever fits was erased: their sales are there, they are not.</source>
        <translation>Cei care se potrivesc au fost șterși: vânzările lor au rămas, ei nu.</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>This is no day that has been. Type it like 16.11.2026.</source>
        <translation>Nu este o zi din trecut. Scrieți-o ca 16.11.2026.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparare cu</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Prima zi este după ultima.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>A real customer: name, phone or card</source>
        <translation>Un client real: nume, telefon sau card</translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Un client fără card</translation>
    </message>
    <message>
        <source>as earned</source>
        <translation>cât a câștigat</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Spent before</source>
        <translation>Cheltuit până acum</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>Vizite până acum</translation>
    </message>
    <message>
        <source>Days since the last</source>
        <translation>Zile de la ultima</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupuri</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Zi de naștere</translation>
    </message>
    <message>
        <source>Shows: {coupon}</source>
        <translation>Arată: {coupon}</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Looking…</source>
        <translation>Se caută…</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>Save the card as a picture</source>
        <translation>Salvează cardul ca imagine</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagini (*.png)</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>Fișierul {path} este scris.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Arată dosarul</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>Fișierul nu poate fi scris: {why}</translation>
    </message>
    <message>
        <source>Its number is too long for any code on a card.</source>
        <translation>Numărul este prea lung pentru un cod pe card.</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>For their phone, with a QR code</source>
        <translation>Pentru telefon, cu cod QR</translation>
    </message>
    <message>
        <source>The card as a picture</source>
        <translation>Cardul ca imagine</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Take away</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>PortLeaf</name>
    <message>
        <source>A scanner that types needs no port.</source>
        <translation>Un scaner care scrie ca o tastatură nu are nevoie de port.</translation>
    </message>
    <message>
        <source>The port is open. Scan something.</source>
        <translation>Portul este deschis. Scanați ceva.</translation>
    </message>
    <message>
        <source>The scanner is not plugged in. It is taken up as soon as it is.</source>
        <translation>Scanerul nu este conectat. Va fi preluat de îndată ce este.</translation>
    </message>
    <message>
        <source>The port can&apos;t be opened: another program has it, or this user may not use it.</source>
        <translation>Portul nu poate fi deschis: îl ține alt program sau utilizatorul acesta nu are drepturi.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port serial</translation>
    </message>
    <message>
        <source>Around each code</source>
        <translation>În jurul codului</translation>
    </message>
    <message>
        <source>Most scanners type like a keyboard. One on a serial port, or a USB one set so, is chosen here.</source>
        <translation>Cele mai multe scanere scriu ca o tastatură. Unul pe port serial (sau USB setat astfel) se alege aici.</translation>
    </message>
    <message>
        <source>What the scanner sends besides the code is found out by scanning the three codes.</source>
        <translation>Ce trimite scanerul pe lângă cod se află scanând cele trei coduri.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Viteză</translation>
    </message>
    <message>
        <source>Sends before each code</source>
        <translation>Trimite înaintea codului</translation>
    </message>
    <message>
        <source>Sends after each code</source>
        <translation>Trimite după cod</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>Caută din nou porturile</translation>
    </message>
    <message>
        <source>No serial port</source>
        <translation>Fără port serial</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Exersare: aici nimic nu contează</translation>
    </message>
    <message>
        <source>All of it done: well practised!</source>
        <translation>Totul e făcut: bravo!</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} din {all} făcute</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Înapoi la magazin</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>New staff</source>
        <translation>Angajați noi</translation>
    </message>
    <message>
        <source>They practise at a till with your own rules and goods, on invented customers. Nothing of it counts.</source>
        <translation>Exersează la o casă cu regulile și produsele dumneavoastră, pe clienți inventați. Nimic din toate acestea nu contează.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exersare</translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message>
        <source>Practice</source>
        <translation>Exersare</translation>
    </message>
    <message>
        <source>No cards are issued in practice: those to scan are under “Practice”.</source>
        <translation>La exersare nu se emit carduri: cele de scanat sunt la „Exersare”.</translation>
    </message>
    <message>
        <source>The cards are in {path}</source>
        <translation>Cardurile sunt în {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>The cards could not be written. Look at the folder for PDFs.</source>
        <translation>Cardurile nu au putut fi scrise. Verificați dosarul pentru PDF-uri.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Sell something to {name}</source>
        <translation>Vindeți ceva clientului {name}</translation>
    </message>
    <message>
        <source>Let {name} pay with {purse}</source>
        <translation>{name} plătește din {purse}</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Primiți produse înapoi</translation>
    </message>
    <message>
        <source>Replace the lost card of {name}</source>
        <translation>Înlocuiți cardul pierdut de {name}</translation>
    </message>
    <message>
        <source>Let somebody new join</source>
        <translation>Înscrieți pe cineva nou</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exersare</translation>
    </message>
    <message>
        <source>Everybody here is invented. Sell, take back, try whatever you like: nothing of it counts.</source>
        <translation>Toți de aici sunt inventați. Vindeți, primiți înapoi, încercați orice: nimic nu contează.</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>Pe cine serviți</translation>
    </message>
    <message>
        <source>Touch a card to show it at the till, or scan it off the screen or from paper.</source>
        <translation>Atingeți un card ca să-l arătați la casă sau scanați-l de pe ecran ori de pe hârtie.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>De la început</translation>
    </message>
    <message>
        <source>Cards on paper</source>
        <translation>Carduri pe hârtie</translation>
    </message>
    <message>
        <source>Show their card, type what the goods cost, press Enter.</source>
        <translation>Arătați cardul, scrieți cât costă produsele, apăsați Enter.</translation>
    </message>
    <message>
        <source>Type what the goods cost, then F4 takes as much as may be paid so.</source>
        <translation>Scrieți cât costă produsele, apoi F4 ia cât se poate plăti astfel.</translation>
    </message>
    <message>
        <source>F7, then the sale, then what came back.</source>
        <translation>F7, apoi bonul, apoi ce s-a întors.</translation>
    </message>
    <message>
        <source>F5 opens their cards: the lost one gets another in its place.</source>
        <translation>F5 îi deschide cardurile: în locul celui pierdut primește altul.</translation>
    </message>
    <message>
        <source>F5 without a customer: a phone or a card is enough. Invent somebody.</source>
        <translation>F5 fără client: ajunge un telefon sau un card. Inventați pe cineva.</translation>
    </message>
    <message>
        <source>card lost</source>
        <translation>card pierdut</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>ziua de naștere</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Making a shop to practise in. The real books stay closed meanwhile.</source>
        <translation>Se pregătește un magazin pentru exersare. Evidența adevărată este închisă între timp.</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules could not be read: here are those of a bakery.</source>
        <translation>Regulile magazinului nu au putut fi citite: aici sunt cele ale unei brutării.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>The batch is printed.</source>
        <translation>Seria este tipărită.</translation>
    </message>
    <message numerus="yes">
        <source>%n spoiled card(s): reserve as many new ones?</source>
        <translation>
            <numerusform>%n card rebutat: se rezervă unul nou?</numerusform>
            <numerusform>%n carduri rebutate: se rezervă tot atâtea noi?</numerusform>
            <numerusform>%n de carduri rebutate: se rezervă tot atâtea noi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoiled numbers never open anybody. Cards with names are replaced for the same people.</source>
        <translation>Cu numerele de pe cardurile rebutate nu se mai găsește nimeni. Cardurile cu nume se refac pentru aceiași clienți.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Înlocuiește</translation>
    </message>
    <message>
        <source>Replacements: {name}</source>
        <translation>Înlocuiri: {name}</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>o serie</translation>
    </message>
</context>
<context>
    <name>PrivacyDesk</name>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documente (*.pdf)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Date (*.json)</translation>
    </message>
    <message>
        <source>Save what is kept about them</source>
        <translation>Salvează ce se păstrează despre client</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Everything kept about them is in {file}</source>
        <translation>Tot ce se păstrează despre client este în {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Fișierul nu poate fi scris acolo. Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Acordurile clientului</translation>
    </message>
    <message>
        <source>What is kept about them</source>
        <translation>Ce se păstrează despre client</translation>
    </message>
    <message>
        <source>Details, cards, agreements, purses and every purchase, in the customer&apos;s language: theirs to take.</source>
        <translation>Date, carduri, acorduri, portofele și fiecare cumpărătură, în limba clientului, care le poate lua cu sine.</translation>
    </message>
    <message>
        <source>PDF to read…</source>
        <translation>PDF de citit…</translation>
    </message>
    <message>
        <source>JSON for a computer…</source>
        <translation>JSON pentru programe…</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation>Evidența nu poate fi deschisă</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The scanner is unplugged. It goes on by itself as soon as it is back.</source>
        <translation>Scanerul este deconectat. Continuă singur de îndată ce revine.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Scanerul este gata.</translation>
    </message>
    <message>
        <source>The daily backup failed; look under Shop</source>
        <translation>Copia zilnică a eșuat; vedeți la Magazin</translation>
    </message>
</context>
<context>
    <name>ProgrammeRoom</name>
    <message>
        <source>Rewards</source>
        <translation>Premii</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Examples</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>Programul dvs.</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Ce vreți să obțineți?</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publică…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>The ready programme is in the draft&apos;s place.</source>
        <translation>Programul gata făcut a luat locul ciornei.</translation>
    </message>
    <message>
        <source>Take the new rules</source>
        <translation>Preia regulile noi</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguli</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiuni</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Hârtii</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>{gift}: only for a customer who has saved for it.</source>
        <translation>{gift}: numai pentru un client care a strâns.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Folosește</translation>
    </message>
    <message>
        <source>Goes with this sale, for {points}.</source>
        <translation>Merge cu această vânzare, pentru {points}.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Pune înapoi</translation>
    </message>
    <message>
        <source>Can be taken now, or saved on.</source>
        <translation>Se poate lua acum sau se strânge mai departe.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ia</translation>
    </message>
    <message>
        <source>{points} more.</source>
        <translation>Încă {points}.</translation>
    </message>
    <message numerus="yes">
        <source>{points} more: about %n visit(s) at this pace, around {day}.</source>
        <translation>
            <numerusform>Încă {points}: în acest ritm cam %n vizită, în jur de {day}.</numerusform>
            <numerusform>Încă {points}: în acest ritm cam %n vizite, în jur de {day}.</numerusform>
            <numerusform>Încă {points}: în acest ritm cam %n de vizite, în jur de {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} would lapse before that.</source>
        <translation>Până atunci ar expira: {points}.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Nothing differs from what is in force.</source>
        <translation>Nimic nu diferă de ce este în vigoare.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publică</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>What changes for customers</source>
        <translation>Ce se schimbă pentru clienți</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>De azi</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>Dintr-o zi</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicat de</translation>
    </message>
    <message>
        <source>Stays with the version for good.</source>
        <translation>Rămâne la versiune pentru totdeauna.</translation>
    </message>
    <message>
        <source>Take the new rules</source>
        <translation>Preia regulile noi</translation>
    </message>
    <message>
        <source>What comes out now is right: change the examples</source>
        <translation>Ce iese acum este corect: schimbă exemplele</translation>
    </message>
    <message>
        <source>The rules have mistakes. Mend them first:</source>
        <translation>Regulile au greșeli. Reparați-le întâi:</translation>
    </message>
    <message>
        <source>Examples that come out otherwise. Mend the rules, or the example:</source>
        <translation>Exemple care ies altfel. Reparați regulile sau exemplul:</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) come out as expected</source>
        <translation>
            <numerusform>%n exemplu iese cum trebuie</numerusform>
            <numerusform>%n exemple ies cum trebuie</numerusform>
            <numerusform>%n de exemple ies cum trebuie</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no examples: the sums were not checked.</source>
        <translation>Nu sunt exemple: sumele nu au fost verificate.</translation>
    </message>
</context>
<context>
    <name>PurseBox</name>
    <message>
        <source>None</source>
        <translation>Nimic</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altă sumă…</translation>
    </message>
    <message>
        <source>Pay with {purse}</source>
        <translation>Plată din {purse}</translation>
    </message>
    <message>
        <source>Max {amount}</source>
        <translation>Max. {amount}</translation>
    </message>
</context>
<context>
    <name>PursesTab</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>The programme in force has no purse: nothing is saved up.</source>
        <translation>Programul în vigoare nu are portofel: nu se adună nimic.</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Corectează…</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Datorie</translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation>Cele mai târzii</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Nimic în el</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>din {moment}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>din {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>până la {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from the last visit</source>
        <translation>
            <numerusform>%n lună de la ultima vizită</numerusform>
            <numerusform>%n luni de la ultima vizită</numerusform>
            <numerusform>%n de luni de la ultima vizită</numerusform>
        </translation>
    </message>
    <message>
        <source>never lapses</source>
        <translation>nu expiră</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exersare</translation>
    </message>
    <message>
        <source>Practice on invented customers: nothing counts ({key})</source>
        <translation>Exersare pe clienți inventați: nimic nu contează ({key})</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>Credits and debits by hand</source>
        <translation>Acordări și scăderi manuale</translation>
    </message>
    <message>
        <source>Who credits or debits at the till chooses one of these; the customer’s next slip says it.</source>
        <translation>Cine acordă sau scade la casă alege unul dintre motive; apare pe următorul bon al clientului.</translation>
    </message>
    <message>
        <source>The reasons are saved.</source>
        <translation>Motivele sunt salvate.</translation>
    </message>
    <message>
        <source>Reason, as the slip says it</source>
        <translation>Motivul, așa cum apare pe bon</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Cel mult o dată</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>fără limită</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>Încă un motiv</translation>
    </message>
    <message>
        <source>Begin with the usual ones</source>
        <translation>Începe cu cele obișnuite</translation>
    </message>
    <message>
        <source>Save the reasons</source>
        <translation>Salvează motivele</translation>
    </message>
</context>
<context>
    <name>ReceiptsLead</name>
    <message>
        <source>Looking for them…</source>
        <translation>Se caută…</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n bon</numerusform>
            <numerusform>%n bonuri</numerusform>
            <numerusform>%n de bonuri</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are listed.</source>
        <translation>Sunt afișate primele {count}.</translation>
    </message>
    <message>
        <source>No receipts</source>
        <translation>Niciun bon</translation>
    </message>
    <message>
        <source>Nothing was sold that fits.</source>
        <translation>Nu s-a vândut nimic potrivit.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>There is no list, because you did not wait for it.</source>
        <translation>Nu există listă, fiindcă nu ați așteptat-o.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Caută din nou</translation>
    </message>
    <message>
        <source>This could not be answered</source>
        <translation>Nu s-a putut răspunde</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>No name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Casă</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătit</translation>
    </message>
</context>
<context>
    <name>RefundPage</name>
    <message>
        <source>Return</source>
        <translation>Returnare</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ieși</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ziua dinainte</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ziua următoare</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>No sale found</source>
        <translation>Nicio vânzare găsită</translation>
    </message>
    <message>
        <source>Scan the code at the end of the slip, or type its number.</source>
        <translation>Scanați codul din josul bonului sau introduceți numărul lui.</translation>
    </message>
    <message>
        <source>Sales of {day}</source>
        <translation>Vânzări din {day}</translation>
    </message>
    <message>
        <source>Found sales</source>
        <translation>Vânzări găsite</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Ce se returnează?</translation>
    </message>
</context>
<context>
    <name>RefundPanel</name>
    <message>
        <source>Void of the whole sale</source>
        <translation>Anularea întregii vânzări</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Ce se returnează</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Returnează</translation>
    </message>
    <message>
        <source>Exchange for other goods</source>
        <translation>Schimbă cu alte produse</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>De returnat</translation>
    </message>
    <message>
        <source>Choose a sale, then how much of each line comes back. What it means is shown here first.</source>
        <translation>Alegeți vânzarea, apoi cât se returnează din fiecare rând. Rezultatul se vede mai întâi aici.</translation>
    </message>
    <message>
        <source>Manager who agrees</source>
        <translation>Responsabilul care aprobă</translation>
    </message>
    <message>
        <source>The customer has already used what this takes back.</source>
        <translation>Clientul a folosit deja ce s-ar lua înapoi.</translation>
    </message>
    <message>
        <source>Choose a sale first.</source>
        <translation>Alegeți întâi vânzarea.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Back to {purse}</source>
        <translation>Înapoi în {purse}</translation>
    </message>
    <message>
        <source>Taken back from {purse}</source>
        <translation>Luat înapoi din {purse}</translation>
    </message>
    <message>
        <source>Earned anew: {name}</source>
        <translation>Câștigat din nou: {name}</translation>
    </message>
    <message>
        <source>Not asked back from {purse}</source>
        <translation>Iertat din {purse}</translation>
    </message>
    <message>
        <source>Owed to {purse}, paid by what is earned next</source>
        <translation>Datorat în {purse}, acoperit de ce se câștigă apoi</translation>
    </message>
    <message>
        <source>No sale fits. Type the slip&apos;s number, or a card or phone.</source>
        <translation>Nicio vânzare potrivită. Introduceți numărul bonului, un card sau un telefon.</translation>
    </message>
    <message>
        <source>Several sales bear this slip number: a till’s books were copied. Compare day, time and sum, and choose the one that was brought.</source>
        <translation>Acest număr de bon stă pe mai multe vânzări: evidența unei case a fost copiată. Comparați ziua, ora și suma și alegeți vânzarea al cărei bon a fost adus.</translation>
    </message>
    <message>
        <source>The hub can’t be asked now: other tills’ sales are missing. Type the slip’s number when it is back.</source>
        <translation>Baza comună nu poate fi întrebată acum: lipsesc vânzările celorlalte case. Când revine, tastați numărul bonului.</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>Alegeți întâi ce se returnează.</translation>
    </message>
</context>
<context>
    <name>ReportsRoom</name>
    <message>
        <source>Reports</source>
        <translation>Rapoarte</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Looking through the books…</source>
        <translation>Se răsfoiesc registrele…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>There is no answer, because you did not wait for it.</source>
        <translation>Nu există răspuns, pentru că nu l-ați așteptat.</translation>
    </message>
    <message>
        <source>This could not be answered</source>
        <translation>Nu s-a putut răspunde</translation>
    </message>
    <message>
        <source>The books are as they were.</source>
        <translation>Registrele sunt cum au fost.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Întreabă din nou</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>sold {sold}, left {left}</source>
        <translation>vândut {sold}, rămas {left}</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Unul mai puțin</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Încă unul</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Se returnează</translation>
    </message>
</context>
<context>
    <name>RoomPages</name>
    <message>
        <source>Merged: they are one customer now.</source>
        <translation>Unit: acum este un singur client.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Undone: they are two customers again.</source>
        <translation>Anulat: sunt din nou doi clienți.</translation>
    </message>
</context>
<context>
    <name>RoomSheets</name>
    <message>
        <source>Choose several…</source>
        <translation>Alege mai mulți…</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Preia o listă…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportă lista…</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Posibile dubluri…</translation>
    </message>
    <message>
        <source>Whom to forget…</source>
        <translation>Pe cine uităm…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Adaugă în grup</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Scoate din grup</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>One more</source>
        <translation>Încă unul</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Scoate rândul</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Add a rule</source>
        <translation>Adaugă o regulă</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Încă nu sunt reguli</translation>
    </message>
    <message>
        <source>Say what you want to reach, or begin with a ready programme.</source>
        <translation>Spuneți ce vreți să obțineți sau începeți cu un program gata făcut.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>De unde începem</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>This sale</source>
        <translation>Vânzarea</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Without the return</source>
        <translation>Fără returnare</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nu aștept</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>De returnat</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>De plată</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>Încă nevândut</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Comes back, slip {slip}</source>
        <translation>Returnare, bon {slip}</translation>
    </message>
    <message>
        <source>Earns {rate}</source>
        <translation>Câștigă {rate}</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Câștigă</translation>
    </message>
    <message>
        <source>That is more than any shop sells. What was there before stayed.</source>
        <translation>Niciun magazin nu vinde atât. A rămas ce era înainte.</translation>
    </message>
    <message>
        <source>This cannot be read as an amount: write it like {amount}.</source>
        <translation>Nu se poate citi ca sumă: scrieți-o ca {amount}.</translation>
    </message>
    <message>
        <source>Type an amount, or scan goods, first.</source>
        <translation>Introduceți întâi o sumă sau scanați produse.</translation>
    </message>
    <message>
        <source>The purse cannot pay that amount: choose Max, or another amount.</source>
        <translation>Nu se poate plăti suma aceasta: alegeți Max. sau altă sumă.</translation>
    </message>
    <message>
        <source>Some of these goods are only for another tier: take them out.</source>
        <translation>Unele produse sunt numai pentru alt nivel: scoateți-le.</translation>
    </message>
    <message>
        <source>Not enough is saved for this gift: put it back, or take another.</source>
        <translation>Nu s-a strâns destul pentru acest cadou: puneți-l înapoi sau alegeți altul.</translation>
    </message>
    <message>
        <source>The figures have changed meanwhile. Look again, then press Enter.</source>
        <translation>Între timp cifrele s-au schimbat. Verificați, apoi apăsați Enter.</translation>
    </message>
    <message>
        <source>The first Enter had arrived: that sale is booked. This one is new.</source>
        <translation>Primul Enter a ajuns: acea vânzare este înregistrată. Aceasta este una nouă.</translation>
    </message>
    <message>
        <source>These goods cannot come back so any more. Leave the return out.</source>
        <translation>Produsele nu se mai pot returna așa. Renunțați la returnare.</translation>
    </message>
    <message>
        <source>Some of these goods came back already, at another till. Leave the return out.</source>
        <translation>O parte din aceste produse s-a returnat deja la altă casă. Scoateți returnarea.</translation>
    </message>
    <message>
        <source>Sold at another till, and the hub is away: leave the return out.</source>
        <translation>Vândut la altă casă, iar legătura cu baza comună lipsește: scoateți returnarea.</translation>
    </message>
    <message>
        <source>Not asked any more. Nothing was sold and nothing was spent.</source>
        <translation>Nu se mai întreabă. Nu s-a vândut și nu s-a folosit nimic.</translation>
    </message>
    <message>
        <source>Another customer now; the goods on the counter stayed.</source>
        <translation>Acum alt client; produsele au rămas.</translation>
    </message>
    <message>
        <source>Taken up again where it was left.</source>
        <translation>Continuăm de unde a rămas.</translation>
    </message>
</context>
<context>
    <name>SalesModel</name>
    <message>
        <source>Guest</source>
        <translation>Fără card</translation>
    </message>
    <message>
        <source>Phone …{tail}</source>
        <translation>Tel. …{tail}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulată</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importată</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returnată</translation>
    </message>
    <message>
        <source>partly returned</source>
        <translation>returnată parțial</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Scan a card, or type a phone, name or number</source>
        <translation>Scanați cardul sau scrieți telefon ori nume</translation>
    </message>
    <message>
        <source>Scan a slip, or type a card or phone</source>
        <translation>Scanați bonul sau scrieți cardul, telefonul</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>The sheet is in {path}.</source>
        <translation>Foaia este în {path}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magazin</translation>
    </message>
    <message>
        <source>Set up your scanner</source>
        <translation>Setarea scanerului</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Reîncepe</translation>
    </message>
    <message>
        <source>Print the codes</source>
        <translation>Tipărește codurile</translation>
    </message>
    <message>
        <source>Three codes</source>
        <translation>Trei coduri</translation>
    </message>
    <message>
        <source>Port and signs</source>
        <translation>Port și semne</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numerele cardurilor</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>Only these (none: everything)</source>
        <translation>Doar acestea (gol: toate)</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>În afară de</translation>
    </message>
</context>
<context>
    <name>SegmentLine</name>
    <message>
        <source>saved {day}</source>
        <translation>salvat {day}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Actualizat</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Redenumește</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Aruncă</translation>
    </message>
</context>
<context>
    <name>SegmentsLead</name>
    <message>
        <source>Throw away the segment “{name}”? Its people stay customers as they are.</source>
        <translation>Aruncați segmentul „{name}”? Persoanele din el rămân clienți, ca până acum.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Aruncă</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Counting…</source>
        <translation>Se numără…</translation>
    </message>
    <message>
        <source>A live segment is looked for anew each time; a fixed one stays as it was saved.</source>
        <translation>Un segment actualizat se caută din nou de fiecare dată; unul fix rămâne cum a fost salvat.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Numără din nou</translation>
    </message>
    <message>
        <source>Nobody is saved yet</source>
        <translation>Nimeni nu este salvat încă</translation>
    </message>
    <message>
        <source>Open the people behind any figure of a report and press Save: they stand here from then on.</source>
        <translation>Deschideți persoanele din spatele oricărei cifre și apăsați Salvează: de atunci stau aici.</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Add a condition</source>
        <translation>Adaugă o condiție</translation>
    </message>
</context>
<context>
    <name>ShelvesPage</name>
    <message>
        <source>To the rules</source>
        <translation>La reguli</translation>
    </message>
</context>
<context>
    <name>ShopRoom</name>
    <message>
        <source>Shop</source>
        <translation>Magazin</translation>
    </message>
</context>
<context>
    <name>ShopScreen</name>
    <message>
        <source>The names are saved.</source>
        <translation>Numele au fost salvate.</translation>
    </message>
    <message>
        <source>The books are backed up.</source>
        <translation>Evidența are copie.</translation>
    </message>
    <message>
        <source>The books are in {path}. Carry the file over, and open it there in the first run.</source>
        <translation>Evidența este în {path}. Duceți fișierul și deschideți-l acolo la prima pornire.</translation>
    </message>
    <message>
        <source>These are the books themselves. Choose another name.</source>
        <translation>Aceasta este chiar evidența. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magazin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>The books and their copies</source>
        <translation>Evidența și copiile ei</translation>
    </message>
    <message>
        <source>Slips and papers</source>
        <translation>Bonuri și hârtii</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scaner</translation>
    </message>
    <message>
        <source>Set up the scanner…</source>
        <translation>Setează scanerul…</translation>
    </message>
    <message>
        <source>On a serial port.</source>
        <translation>Pe port serial.</translation>
    </message>
    <message>
        <source>It types like a keyboard.</source>
        <translation>Scrie ca o tastatură.</translation>
    </message>
    <message>
        <source>Before each code: “{sign}”.</source>
        <translation>Înaintea codului: „{sign}”.</translation>
    </message>
    <message>
        <source>After each code: “{sign}”.</source>
        <translation>După cod: „{sign}”.</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Imprimantă de bonuri</translation>
    </message>
    <message>
        <source>192.168.0.50:9100, /dev/usb/lp0 or COM3@19200. Empty: slips go to a PDF.</source>
        <translation>192.168.0.50:9100, /dev/usb/lp0 sau COM3@19200. Gol: bonurile merg în PDF.</translation>
    </message>
    <message>
        <source>Folder for PDFs…</source>
        <translation>Dosar pentru PDF-uri…</translation>
    </message>
    <message>
        <source>Folder for copies…</source>
        <translation>Dosar pentru copii…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fă o copie acum</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Restaurează această copie…</translation>
    </message>
    <message>
        <source>Copy for another computer…</source>
        <translation>Copie pentru alt calculator…</translation>
    </message>
    <message>
        <source>Open other books…</source>
        <translation>Deschide altă evidență…</translation>
    </message>
    <message>
        <source>No copy yet. One is made every day by itself.</source>
        <translation>Încă fără copie. Se face singură în fiecare zi.</translation>
    </message>
</context>
<context>
    <name>ShopWorkroom</name>
    <message>
        <source>What was sold since then will be missing.</source>
        <translation>Ce s-a vândut de atunci va lipsi.</translation>
    </message>
    <message>
        <source>No sale was made since then; what else was changed since will be missing.</source>
        <translation>De atunci nu s-a făcut nicio vânzare; celelalte schimbări de atunci vor lipsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) made since then will be missing.</source>
        <translation>
            <numerusform>Va lipsi %n vânzare făcută de atunci.</numerusform>
            <numerusform>Vor lipsi %n vânzări făcute de atunci.</numerusform>
            <numerusform>Vor lipsi %n de vânzări făcute de atunci.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sold since then is at the hub, and comes back from there with the next rounds.</source>
        <translation>Ce s-a vândut de atunci este în baza comună și revine de acolo la următoarele sincronizări.</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>Reveniți la copia din {when}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurează</translation>
    </message>
    <message>
        <source>The books as they are now are kept beside them.</source>
        <translation>Evidența de acum se păstrează alături.</translation>
    </message>
    <message>
        <source>The books are back to the copy of {when}. The ones from before are kept: {file}</source>
        <translation>S-a revenit la copia din {when}. Evidența dinainte s-a păstrat: {file}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Deschide dosarul</translation>
    </message>
    <message>
        <source>Copy the books</source>
        <translation>Copierea evidenței</translation>
    </message>
    <message>
        <source>Books (*.db)</source>
        <translation>Evidență (*.db)</translation>
    </message>
    <message>
        <source>Open other books</source>
        <translation>Deschide altă evidență</translation>
    </message>
    <message>
        <source>Books (*.db);;All files (*)</source>
        <translation>Evidență (*.db);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Folder for PDFs</source>
        <translation>Dosar pentru PDF-uri</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Dosar pentru copii</translation>
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
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Returnare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Clientul următor</translation>
    </message>
    <message>
        <source>Void booked</source>
        <translation>Anulare înregistrată</translation>
    </message>
    <message>
        <source>Return booked</source>
        <translation>Returnare înregistrată</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>De returnat</translation>
    </message>
    <message>
        <source>Sale booked</source>
        <translation>Vânzare înregistrată</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>De plată</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>Bon {number}</translation>
    </message>
    <message>
        <source>No slip printer is set: name one under Shop. {key} saves the slip as a PDF.</source>
        <translation>Nu este setată o imprimantă de bonuri: indicați-o la Magazin. {key} salvează bonul ca PDF.</translation>
    </message>
    <message>
        <source>A coupon for the next purchase: {codes}</source>
        <translation>Cupon pentru cumpărătura următoare: {codes}</translation>
    </message>
</context>
<context>
    <name>SpendingWords</name>
    <message>
        <source>Asking the hub…</source>
        <translation>Întrebăm baza comună…</translation>
    </message>
    <message>
        <source>Sell without it: {money}</source>
        <translation>Vinde fără: {money}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening the books…</source>
        <translation>Se deschide evidența…</translation>
    </message>
    <message>
        <source>Books all right</source>
        <translation>Evidență în regulă</translation>
    </message>
    <message>
        <source>The books need attention</source>
        <translation>Evidența cere atenție</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Exersare: aici nimic nu contează</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>încă fără copie</translation>
    </message>
    <message>
        <source>last backup {when}</source>
        <translation>ultima copie: {when}</translation>
    </message>
    <message>
        <source>the scanner is not plugged in</source>
        <translation>scanerul nu este conectat</translation>
    </message>
    <message>
        <source>the scanner&apos;s port can&apos;t be opened</source>
        <translation>portul scanerului nu poate fi deschis</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Mai puțin</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>When something is wrong</source>
        <translation>Când ceva nu merge</translation>
    </message>
    <message>
        <source>One text file for whoever helps you: versions, settings, counts, the last errors. It names nobody.</source>
        <translation>Un fișier text pentru cine vă ajută: versiuni, setări, numere, ultimele erori. Nu numește pe nimeni.</translation>
    </message>
</context>
<context>
    <name>SyncLight</name>
    <message>
        <source>How this till stands with the hub</source>
        <translation>Cum stă această casă cu baza comună</translation>
    </message>
</context>
<context>
    <name>TakenAway</name>
    <message>
        <source>{path} was moved away, or another file was put in its place, while this window had it open. Nothing was recorded from then on.</source>
        <translation>Fișierul {path} a fost mutat sau înlocuit cu altul cât timp era deschis în această fereastră. De atunci nu s-a mai înregistrat nimic.</translation>
    </message>
    <message>
        <source>What was recorded here before can&apos;t be read any more.</source>
        <translation>Ce s-a înregistrat aici înainte nu mai poate fi citit.</translation>
    </message>
    <message>
        <source>All that was recorded here before is kept: {file}. Should the wrong file lie there now, open the kept one under Shop.</source>
        <translation>Tot ce s-a înregistrat aici înainte s-a păstrat: {file}. Dacă acum este acolo alt fișier decât trebuie, deschideți-l pe cel păstrat din Magazin.</translation>
    </message>
    <message>
        <source>Open what lies there now</source>
        <translation>Deschide ce se află acum acolo</translation>
    </message>
    <message>
        <source>The books were moved or replaced</source>
        <translation>Fișierul evidenței a fost mutat sau înlocuit</translation>
    </message>
</context>
<context>
    <name>TakenRows</name>
    <message>
        <source>Take it off the sale</source>
        <translation>Scoate din vânzare</translation>
    </message>
</context>
<context>
    <name>TakingsPanel</name>
    <message>
        <source>By till</source>
        <translation>Pe case</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vânzări</translation>
    </message>
    <message>
        <source>Before discounts</source>
        <translation>Înainte de reduceri</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Reduceri</translation>
    </message>
    <message>
        <source>Paid with purses</source>
        <translation>Plătit din portofele</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătit</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Returnat</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Câștigat</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Cheltuit</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retras la retur</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>Change the terms</source>
        <translation>Schimbă condițiile</translation>
    </message>
    <message>
        <source>A percent of their own</source>
        <translation>Un procent propriu</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>On orders from</source>
        <translation>La comenzi de la</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Până în ziua</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Gol: până la noi dispoziții.</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Cine a convenit</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>zi, lună, an</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Stabilește</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Type a day like {example}.</source>
        <translation>Tastați ziua așa: {example}.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Several, with commas between</source>
        <translation>Mai multe, cu virgulă între ele</translation>
    </message>
</context>
<context>
    <name>ThankForm</name>
    <message>
        <source>Thank them</source>
        <translation>Mulțumește</translation>
    </message>
    <message>
        <source>Who thanks</source>
        <translation>Cine mulțumește</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pentru ce</translation>
    </message>
    <message>
        <source>a review, a mended mistake, a kind word</source>
        <translation>o recenzie, o greșeală îndreptată, o vorbă bună</translation>
    </message>
    <message>
        <source>Give the coupon</source>
        <translation>Dă cuponul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Pe hârtie</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>Sondaj completat</translation>
    </message>
    <message>
        <source>Review written</source>
        <translation>Recenzie scrisă</translation>
    </message>
    <message>
        <source>Profile completed</source>
        <translation>Profil completat</translation>
    </message>
    <message>
        <source>{event}: had already</source>
        <translation>{event}: a primit deja</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>Scrieți pentru ce.</translation>
    </message>
    <message>
        <source>Say who gives it.</source>
        <translation>Scrieți cine îl dă.</translation>
    </message>
    <message>
        <source>This coupon is not given any more.</source>
        <translation>Acest cupon nu se mai dă.</translation>
    </message>
    <message>
        <source>The same for any rating.</source>
        <translation>Același pentru orice notă.</translation>
    </message>
    <message>
        <source>Coupon {code} is theirs.</source>
        <translation>Cuponul {code} este al lui.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Notat.</translation>
    </message>
    <message>
        <source>Thanked: {points}</source>
        <translation>Mulțumit: {points}</translation>
    </message>
</context>
<context>
    <name>TierEditor</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Formă</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
</context>
<context>
    <name>TierForm</name>
    <message>
        <source>Give a tier by hand</source>
        <translation>Acordă un nivel manual</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Până în ziua</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Cine îl acordă</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>zi, lună, an</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Dă</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>TiersStrip</name>
    <message>
        <source>Add tiers: Bronze, Silver, Gold</source>
        <translation>Adaugă niveluri: Bronz, Argint, Aur</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Adaugă un nivel</translation>
    </message>
</context>
<context>
    <name>TillRoom</name>
    <message>
        <source>Till</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>The slip lies in {path}</source>
        <translation>Bonul este în {path}</translation>
    </message>
    <message>
        <source>The coupon could not be printed. It holds all the same: try again.</source>
        <translation>Cuponul nu s-a tipărit. Este valabil oricum: încercați din nou.</translation>
    </message>
    <message>
        <source>The slip could not be printed. The sale is booked: try again.</source>
        <translation>Bonul nu s-a tipărit. Vânzarea este înregistrată: încercați din nou.</translation>
    </message>
</context>
<context>
    <name>TravelCard</name>
    <message>
        <source>What all tills know</source>
        <translation>Ce știu toate casele</translation>
    </message>
    <message>
        <source>Customers with their cards, points, tiers and consents; sales and returns; the programme, coupons and budgets; goods, the shop’s name, and who was forgotten.</source>
        <translation>Clienții cu cardurile, punctele, nivelurile și acordurile lor; vânzările și retururile; programul, cupoanele și bugetele; produsele, numele magazinului și cine a fost uitat la cerere.</translation>
    </message>
    <message>
        <source>What stays at this till</source>
        <translation>Ce rămâne la această casă</translation>
    </message>
    <message>
        <source>Printer, scanner and language; drafts, card designs and lists; its own copies of the books.</source>
        <translation>Imprimanta, cititorul și limba; ciornele, modelele de card și listele; propriile copii ale evidenței.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Not clear: {line}</source>
        <translation>Neclar: {line}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Încercare</translation>
    </message>
    <message>
        <source>3 buns 30.00
cake 420.00
bread 50.00</source>
        <translation>3 chifla 3.00
tort 42.00
pâine 6.50</translation>
    </message>
    <message>
        <source>Basket: one thing a line, with its price</source>
        <translation>Coș: câte un produs pe rând, cu preț</translation>
    </message>
    <message>
        <source>One thing a line: how many, what, and the price of one</source>
        <translation>Câte un produs pe rând: câte, ce și prețul unuia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Pays with points</source>
        <translation>Plătește cu puncte</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>De plată</translation>
    </message>
    <message>
        <source>The rules have mistakes: this is the sum of how they were before.</source>
        <translation>Regulile au greșeli: aceasta este suma de dinainte.</translation>
    </message>
    <message>
        <source>Keep as an example</source>
        <translation>Păstrează ca exemplu</translation>
    </message>
</context>
<context>
    <name>UnseenModel</name>
    <message>
        <source>No name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>no visit recorded; joined {day}</source>
        <translation>nicio vizită notată; din {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone or card</source>
        <translation>Telefon sau card</translation>
    </message>
    <message>
        <source>Here last</source>
        <translation>Ultima vizită</translation>
    </message>
</context>
<context>
    <name>UnseenPage</name>
    <message>
        <source>Erasing {done} of {of}…</source>
        <translation>Se șterge: {done} din {of}…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Se șterge…</translation>
    </message>
    <message>
        <source>Stopped. Whoever was erased by then stays erased; the others are here.</source>
        <translation>Oprit. Cine a fost șters până atunci rămâne șters; ceilalți sunt aici.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Nu au mai venit de mult</translation>
    </message>
    <message>
        <source>Propose for erasure who has not been here for</source>
        <translation>Propune pentru ștergere pe cine nu a mai venit de</translation>
    </message>
    <message>
        <source>Erase all of them…</source>
        <translation>Șterge pe toți…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nu aștept</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n lună</numerusform>
            <numerusform>%n luni</numerusform>
            <numerusform>%n de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>never; keep everybody</source>
        <translation>niciodată; păstrează pe toți</translation>
    </message>
    <message>
        <source>Everybody was here</source>
        <translation>Toți au venit</translation>
    </message>
    <message>
        <source>Nobody is proposed for erasure.</source>
        <translation>Nimeni nu este propus pentru ștergere.</translation>
    </message>
    <message>
        <source>Everybody is kept</source>
        <translation>Toți sunt păstrați</translation>
    </message>
    <message>
        <source>Choose above for how long you keep customers who do not come any more.</source>
        <translation>Alegeți mai sus cât timp păstrați clienții care nu mai vin.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), longest ago first</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clienți, cei mai vechi întâi</numerusform>
            <numerusform>%n de clienți, cei mai vechi întâi</numerusform>
        </translation>
    </message>
    <message>
        <source>({number} of them in sight)</source>
        <translation>(afișați: {number})</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n chosen…</source>
        <translation>
            <numerusform>Șterge %n ales…</numerusform>
            <numerusform>Șterge %n aleși…</numerusform>
            <numerusform>Șterge %n aleși…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Newer releases</source>
        <translation>Versiuni mai noi</translation>
    </message>
    <message>
        <source>Empty: nothing is looked at. Looked at once a day; nothing about the shop is sent.</source>
        <translation>Gol: nu se verifică nimic. Altfel, o dată pe zi; despre magazin nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Address of the release file</source>
        <translation>Adresa fișierului de versiuni</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Verifică acum</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce este nou</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Se verifică…</translation>
    </message>
    <message>
        <source>You have Regulars {version}.</source>
        <translation>Aveți Regulars {version}.</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>What is new</source>
        <translation>Ce este nou</translation>
    </message>
    <message>
        <source>The downloaded package</source>
        <translation>Pachetul descărcat</translation>
    </message>
    <message>
        <source>Packages (*.deb *.exe)</source>
        <translation>Pachete (*.deb *.exe)</translation>
    </message>
</context>
<context>
    <name>VersionsModel</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valabilă de la</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicată</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>în vigoare</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>urmează</translation>
    </message>
    <message>
        <source>over</source>
        <translation>trecută</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>pusă deoparte</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Nimic nu diferă.</translation>
    </message>
    <message>
        <source>Make it the draft</source>
        <translation>Fă din ea ciorna</translation>
    </message>
    <message>
        <source>Put the draft aside</source>
        <translation>Pune ciorna deoparte</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Aruncă</translation>
    </message>
    <message>
        <source>Give the draft up</source>
        <translation>Renunță la ciornă</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Stop</source>
        <translation>Nu aștept</translation>
    </message>
</context>
<context>
    <name>WhatsNewPage</name>
    <message>
        <source>The books are backed up: {file}</source>
        <translation>Evidența are copie: {file}</translation>
    </message>
    <message>
        <source>The backup failed. Look under Shop, and install when there is one.</source>
        <translation>Copia nu a reușit. Vedeți la Magazin și instalați când există una.</translation>
    </message>
    <message>
        <source>{file} is the makers’ own and whole.</source>
        <translation>{file} este fișierul autorilor, întreg.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>{file} is not what the makers signed. Do not open it; download it again.</source>
        <translation>{file} nu este ce au semnat autorii. Nu îl deschideți; descărcați-l din nou.</translation>
    </message>
    <message>
        <source>The file cannot be read. Download it again, then check it once more.</source>
        <translation>Fișierul nu poate fi citit. Descărcați-l din nou și verificați-l încă o dată.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magazin</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fă o copie acum</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Deschide pagina de descărcare</translation>
    </message>
    <message>
        <source>1. Back up the books</source>
        <translation>1. Faceți o copie a evidenței</translation>
    </message>
    <message>
        <source>2. Download the package</source>
        <translation>2. Descărcați pachetul</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Verifică fișierul</translation>
    </message>
    <message>
        <source>3. See whether it is genuine</source>
        <translation>3. Vedeți dacă este autentic</translation>
    </message>
    <message>
        <source>4. Install it when nobody is waiting</source>
        <translation>4. Instalați când nu așteaptă nimeni</translation>
    </message>
    <message>
        <source>Should you want to go back: the older Regulars opens the books as they were before, at one press.</source>
        <translation>Dacă vreți să reveniți: Regulars mai vechi deschide, cu o apăsare, evidența așa cum era înainte.</translation>
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
        <translation>A fost o invitație la o bază comună. Se preia în registrele magazinului, nu la exersare.</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>EXERSARE</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Delete the design “{name}”?</source>
        <translation>Ștergeți modelul „{name}”?</translation>
    </message>
    <message>
        <source>Cards that were made of it stay as they are. Its tier has the ready-made design again.</source>
        <translation>Cardurile făcute rămân cum sunt. Nivelul are din nou modelul gata făcut.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Imagini (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Alege o imagine</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>Fișierul nu poate fi citit: {why}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Înapoi la el</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Read a programme</source>
        <translation>Citește un program</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>Programe (*.json)</translation>
    </message>
    <message>
        <source>Write the programme</source>
        <translation>Scrie programul</translation>
    </message>
    <message>
        <source>Rules for customers</source>
        <translation>Reguli pentru clienți</translation>
    </message>
    <message>
        <source>Page for cashiers</source>
        <translation>Pagina casierului</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is in {path}.</source>
        <translation>PDF-ul este în {path}.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be written: {why}</source>
        <translation>PDF-ul nu poate fi scris: {why}</translation>
    </message>
</context>
<context>
    <name>_Balance</name>
    <message>
        <source>Purse</source>
        <translation>Portofel</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Cel puțin</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Cel mult</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{number} points</source>
        <comment>a fraction, such as 2.7</comment>
        <translation>{number} puncte</translation>
    </message>
    <message numerus="yes">
        <source>{number} point(s)</source>
        <translation>
            <numerusform>{number} punct</numerusform>
            <numerusform>{number} puncte</numerusform>
            <numerusform>{number} de puncte</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Azi {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Ieri {time}</translation>
    </message>
    <message>
        <source>{path} is not a file of Regulars. It was left as it is; choose another one.</source>
        <translation>{path} nu este un fișier Regulars. A rămas neatins; alegeți altul.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Regulars. It was left as it is; install the newer program to open it.</source>
        <translation>{path} a fost scris de un Regulars mai nou. A rămas neatins; instalați programul mai nou ca să îl deschideți.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the rights of the file and of its folder, then try again.</source>
        <translation>În {path} nu se poate scrie. Verificați drepturile fișierului și ale dosarului, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost and nothing half written; make room, then try again.</source>
        <translation>Discul este plin. Nu s-a pierdut nimic și nimic nu e scris pe jumătate; faceți loc, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Another program holds the books. Nothing was written; try again in a moment.</source>
        <translation>Alt program folosește evidența. Nu s-a scris nimic; încercați din nou peste o clipă.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose where the books are, or start new ones.</source>
        <translation>{path} nu există. Alegeți unde este evidența sau începeți una nouă.</translation>
    </message>
    <message>
        <source>The books cannot be used ({code}). Nothing was written; restart Regulars and try again.</source>
        <translation>Evidența nu poate fi folosită ({code}). Nu s-a scris nimic; reporniți Regulars și încercați din nou.</translation>
    </message>
    <message>
        <source>Card {number} is not known here. Find the customer by phone, or join them with this card.</source>
        <translation>Cardul {number} nu este cunoscut aici. Căutați clientul după telefon sau înscrieți-l cu acest card.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>De plată</translation>
    </message>
    <message>
        <source>{purse} afterwards</source>
        <translation>{purse} după</translation>
    </message>
    <message>
        <source>Given back in money</source>
        <translation>Returnat în bani</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>More for {tier}</source>
        <translation>Până la {tier}</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Cheltuit în total</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Vizite</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rânduri citite</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>Preluate</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Existau deja</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clienți noi</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation>Preț de raft</translation>
    </message>
    <message>
        <source>Customers paid</source>
        <translation>Au plătit clienții</translation>
    </message>
    <message>
        <source>The shop received</source>
        <translation>A încasat magazinul</translation>
    </message>
    <message>
        <source>Earned: {purse}</source>
        <translation>Câștigat: {purse}</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Rânduri refuzate</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>rândul {line}</translation>
    </message>
    <message>
        <source>The books are right.</source>
        <translation>Evidența este corectă.</translation>
    </message>
    <message>
        <source>The books are not right.</source>
        <translation>Evidența are greșeli.</translation>
    </message>
    <message numerus="yes">
        <source>{number} example(s), no difference.</source>
        <translation>
            <numerusform>{number} exemplu, nicio diferență.</numerusform>
            <numerusform>{number} exemple, nicio diferență.</numerusform>
            <numerusform>{number} de exemple, nicio diferență.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no customer {account} in these books.</source>
        <translation>În această evidență nu există clientul {account}.</translation>
    </message>
    <message>
        <source>There is no sale {number} in these books.</source>
        <translation>În această evidență nu există vânzarea {number}.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Returnare</translation>
    </message>
    <message>
        <source>Of slip</source>
        <translation>Din bonul</translation>
    </message>
    <message>
        <source>{purse}, given back</source>
        <translation>{purse}, returnat</translation>
    </message>
    <message>
        <source>Earned: {name}</source>
        <translation>Câștigat: {name}</translation>
    </message>
    <message>
        <source>{purse}, taken back</source>
        <translation>{purse}, luat înapoi</translation>
    </message>
    <message>
        <source>{purse}, not asked back</source>
        <translation>{purse}, iertat</translation>
    </message>
    <message>
        <source>{purse}, owed</source>
        <translation>{purse}, datorie</translation>
    </message>
    <message>
        <source>What is earned next pays this first.</source>
        <translation>Ce se câștigă apoi acoperă întâi datoria.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Schimb</translation>
    </message>
    <message>
        <source>VOIDED</source>
        <translation>ANULAT</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returnat</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Cumpărat</translation>
    </message>
    <message>
        <source>Goods in all</source>
        <translation>Total produse</translation>
    </message>
    <message>
        <source>can be used from {day}</source>
        <translation>de folosit din {day}</translation>
    </message>
    <message>
        <source>can be used until {day}</source>
        <translation>de folosit până la {day}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>înainte</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>There is no card to print. Let a customer join first.</source>
        <translation>Nu există niciun card de tipărit. Înregistrați mai întâi un client.</translation>
    </message>
    <message>
        <source>There is no version {number} of the programme.</source>
        <translation>Programul nu are versiunea {number}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: no mistakes, {number} example(s) right.</source>
        <translation>
            <numerusform>{name}: nicio greșeală, {number} exemplu corect.</numerusform>
            <numerusform>{name}: nicio greșeală, {number} exemple corecte.</numerusform>
            <numerusform>{name}: nicio greșeală, {number} de exemple corecte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What had landed stays, whole; the same command goes on from there.</source>
        <translation>Oprit. Ce s-a preluat rămâne întreg; aceeași comandă continuă de acolo.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>Cererea nu poate fi citită.</translation>
    </message>
    <message>
        <source>The request has mistakes. Nothing was done.</source>
        <translation>Cererea are greșeli. Nu s-a făcut nimic.</translation>
    </message>
    <message>
        <source>The programme has mistakes. What is in force stays in force.</source>
        <translation>Programul are greșeli. Cel în vigoare rămâne în vigoare.</translation>
    </message>
    <message>
        <source>The mapping has mistakes. Nothing was imported.</source>
        <translation>Descrierea coloanelor are greșeli. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} nu poate fi folosit: {why}.</translation>
    </message>
    <message>
        <source>This is a mistake of Regulars itself ({error}). Nothing was written; please report it.</source>
        <translation>Este o greșeală a programului ({error}). Nu s-a scris nimic; vă rugăm să o semnalați.</translation>
    </message>
    <message>
        <source>For the next purchase</source>
        <translation>Pentru următoarea cumpărătură</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultima zi</translation>
    </message>
    <message>
        <source>{number} (blocked)</source>
        <translation>{number} (blocat)</translation>
    </message>
    <message>
        <source>{number} (lost)</source>
        <translation>{number} (pierdut)</translation>
    </message>
    <message>
        <source>{number} (replaced)</source>
        <translation>{number} (înlocuit)</translation>
    </message>
    <message>
        <source>used</source>
        <translation>folosit</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retras</translation>
    </message>
    <message>
        <source>gone with its sale</source>
        <translation>anulat odată cu vânzarea</translation>
    </message>
    <message>
        <source>open</source>
        <translation>valabil</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vânzare</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importat</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Sold inițial</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>Corectat manual</translation>
    </message>
    <message>
        <source>Facts in the log</source>
        <translation>Fapte în jurnal</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vânzări</translation>
    </message>
    <message>
        <source>Lines of goods</source>
        <translation>Linii de produse</translation>
    </message>
    <message>
        <source>Returns and voids</source>
        <translation>Returnări și anulări</translation>
    </message>
    <message>
        <source>Purse entries</source>
        <translation>Înregistrări în portofele</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
    <message>
        <source>Programme versions</source>
        <translation>Versiuni ale programului</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Cupoane</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupon</translation>
    </message>
    <message>
        <source>Thank you: {reason}</source>
        <translation>Vă mulțumim: {reason}</translation>
    </message>
    <message>
        <source>Coupon for your next purchase</source>
        <translation>Cupon pentru cumpărătura următoare</translation>
    </message>
    <message>
        <source>Coupon {code} can&apos;t be used any more.</source>
        <translation>Cuponul {code} nu mai poate fi folosit.</translation>
    </message>
    <message>
        <source>Coupon {code} can be used again.</source>
        <translation>Cuponul {code} poate fi folosit din nou.</translation>
    </message>
    <message>
        <source>Cards to scan at the till</source>
        <translation>Carduri de scanat la casă</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Client fidel</translation>
    </message>
    <message>
        <source>Gift: {name}</source>
        <translation>Cadou: {name}</translation>
    </message>
    <message>
        <source>{name}, brought back</source>
        <translation>{name}, adus înapoi</translation>
    </message>
    <message>
        <source>You can take: {name}, for {points}.</source>
        <translation>Puteți lua: {name}, pentru {points}.</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} About {number} more visit(s).</source>
        <translation>
            <numerusform>{sentence} Cam încă {number} vizită.</numerusform>
            <numerusform>{sentence} Cam încă {number} vizite.</numerusform>
            <numerusform>{sentence} Cam încă {number} de vizite.</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} would lapse before that.</source>
        <translation>Până atunci ar expira: {points}.</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>după cumpărare</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>cupon {code}</translation>
    </message>
    <message>
        <source>usable later</source>
        <translation>disponibil mai târziu</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>datorie</translation>
    </message>
    <message>
        <source>{rate} from the next receipt on.</source>
        <translation>{rate} începând cu bonul următor.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPIE</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>De returnat</translation>
    </message>
    <message>
        <source>In cash, rounded</source>
        <translation>În numerar, rotunjit</translation>
    </message>
    <message>
        <source>Not a fiscal receipt</source>
        <translation>Nu este bon fiscal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Over: its last day was {day}.</source>
        <translation>S-a încheiat: ultima zi a fost {day}.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>at {percent} off</source>
        <translation>cu {percent} mai ieftin</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>half</source>
        <translation>jumătate</translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s)</source>
        <translation>
            <numerusform>{number} zi</numerusform>
            <numerusform>{number} zile</numerusform>
            <numerusform>{number} de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>double</source>
        <translation>dublu</translation>
    </message>
    <message>
        <source>triple</source>
        <translation>triplu</translation>
    </message>
    <message>
        <source>chosen goods</source>
        <translation>produse alese</translation>
    </message>
    <message>
        <source>which goods?</source>
        <translation>ce produse?</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>toate produsele</translation>
    </message>
    <message>
        <source>{goods} except {others}</source>
        <translation>{goods}, în afară de {others}</translation>
    </message>
    <message>
        <source>which tiers?</source>
        <translation>ce niveluri?</translation>
    </message>
    <message>
        <source>which group?</source>
        <translation>ce grup?</translation>
    </message>
    <message>
        <source>{percent} from {start}</source>
        <translation>{percent} de la {start}</translation>
    </message>
    <message>
        <source>{start} takes {percent} off</source>
        <translation>{start} reduc cu {percent}</translation>
    </message>
    <message>
        <source>which gifts?</source>
        <translation>ce cadouri?</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>până la {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>de la {day}</translation>
    </message>
    <message>
        <source>each year {days}</source>
        <translation>în fiecare an {days}</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>chiar în ziua aceea</translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s) before and after</source>
        <translation>
            <numerusform>{number} zi înainte și după</numerusform>
            <numerusform>{number} zile înainte și după</numerusform>
            <numerusform>{number} de zile înainte și după</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} month(s)</source>
        <translation>
            <numerusform>{number} lună</numerusform>
            <numerusform>{number} luni</numerusform>
            <numerusform>{number} de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} month(s) from the last visit</source>
        <translation>
            <numerusform>{number} lună de la ultima vizită</numerusform>
            <numerusform>{number} luni de la ultima vizită</numerusform>
            <numerusform>{number} de luni de la ultima vizită</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {number} day(s)</source>
        <translation>
            <numerusform>în ultima {number} zi</numerusform>
            <numerusform>în ultimele {number} zile</numerusform>
            <numerusform>în ultimele {number} de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Un client fără card</translation>
    </message>
    <message numerus="yes">
        <source>{number} visit(s) before</source>
        <translation>
            <numerusform>{number} vizită până acum</numerusform>
            <numerusform>{number} vizite până acum</numerusform>
            <numerusform>{number} de vizite până acum</numerusform>
        </translation>
    </message>
    <message>
        <source>spent {money}</source>
        <translation>a cheltuit {money}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>născut pe {day}</translation>
    </message>
    <message>
        <source>The programme is now called {name}.</source>
        <translation>Programul se numește acum {name}.</translation>
    </message>
    <message>
        <source>Gone: {rule}</source>
        <translation>Nu mai este: {rule}</translation>
    </message>
    <message>
        <source>New, switched off: {rule}</source>
        <translation>Nou, oprit: {rule}</translation>
    </message>
    <message>
        <source>New: {rule}</source>
        <translation>Nou: {rule}</translation>
    </message>
    <message>
        <source>Was: {before} – is now: {after}</source>
        <translation>A fost: {before} – este acum: {after}</translation>
    </message>
    <message>
        <source>Changed in what its sentence doesn&apos;t say: {rule}</source>
        <translation>S-a schimbat ceva ce fraza nu spune: {rule}</translation>
    </message>
    <message>
        <source>Switched off: {rule}</source>
        <translation>Oprit: {rule}</translation>
    </message>
    <message>
        <source>Switched on: {rule}</source>
        <translation>Pornit: {rule}</translation>
    </message>
    <message>
        <source>In another order: {rules}</source>
        <translation>În altă ordine: {rules}</translation>
    </message>
    <message>
        <source>Tier gone: {tier}</source>
        <translation>Nivel scos: {tier}</translation>
    </message>
    <message>
        <source>New tier: {tier} from {start}</source>
        <translation>Nivel nou: {tier} de la {start}</translation>
    </message>
    <message>
        <source>{tier} begins at {start} instead of {before}</source>
        <translation>{tier} începe de la {start} în loc de {before}</translation>
    </message>
    <message>
        <source>{before} is now called {tier}</source>
        <translation>{before} se numește acum {tier}</translation>
    </message>
    <message>
        <source>All discounts together at most: {before} – is now: {after}</source>
        <translation>Toate reducerile împreună, cel mult: {before}, acum: {after}</translation>
    </message>
    <message>
        <source>Several receipts of one day are one visit now.</source>
        <translation>Mai multe bonuri dintr-o zi sunt acum o singură vizită.</translation>
    </message>
    <message>
        <source>Every receipt is a visit now.</source>
        <translation>Fiecare bon este acum o vizită.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>fără limită</translation>
    </message>
    <message>
        <source>Bigger baskets</source>
        <translation>Coșuri mai mari</translation>
    </message>
    <message>
        <source>A reason to take one thing more</source>
        <translation>Un motiv să mai ia ceva</translation>
    </message>
    <message>
        <source>More visits</source>
        <translation>Mai multe vizite</translation>
    </message>
    <message>
        <source>Something to come back for</source>
        <translation>Ceva pentru care să revină</translation>
    </message>
    <message>
        <source>A welcome, and a word to friends</source>
        <translation>Un bun-venit și o vorbă prietenilor</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore liniștite</translation>
    </message>
    <message>
        <source>Better prices when the shop is empty</source>
        <translation>Prețuri mai bune când magazinul e gol</translation>
    </message>
    <message>
        <source>Thank the best</source>
        <translation>Mulțumire celor mai buni</translation>
    </message>
    <message>
        <source>Tiers, birthdays, small favours</source>
        <translation>Niveluri, zile de naștere, mici favoruri</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Ce vreți să obțineți?</translation>
    </message>
    <message>
        <source>Or begin with a ready programme</source>
        <translation>Sau începeți cu un program gata făcut</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Bronz</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Argint</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Aur</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>Nivelul {number}</translation>
    </message>
    <message>
        <source>Some goods</source>
        <translation>Unele produse</translation>
    </message>
    <message>
        <source>Multiplied: {what}</source>
        <translation>Multiplicat: {what}</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>De unde începem</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Adaugă o regulă</translation>
    </message>
    <message>
        <source>Take what fits; every figure can be changed afterwards</source>
        <translation>Luați ce se potrivește; orice cifră se poate schimba apoi</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>De câte ori</translation>
    </message>
    <message>
        <source>What you save</source>
        <translation>Cât economisiți</translation>
    </message>
    <message>
        <source>What you earn</source>
        <translation>Ce câștigați</translation>
    </message>
    <message>
        <source>How you use it</source>
        <translation>Cum folosiți</translation>
    </message>
    <message>
        <source>When it lapses</source>
        <translation>Când expiră</translation>
    </message>
    <message>
        <source>When goods come back</source>
        <translation>Când aduceți produse înapoi</translation>
    </message>
    <message>
        <source>Your tier</source>
        <translation>Nivelul dvs.</translation>
    </message>
    <message>
        <source>Of several standing discounts only the best one counts. Show your card before you pay.</source>
        <translation>Dintre mai multe reduceri permanente contează doar cea mai bună. Arătați cardul înainte de plată.</translation>
    </message>
    <message>
        <source>Ask for the card or the phone before the first line.</source>
        <translation>Cereți cardul sau telefonul înainte de primul produs.</translation>
    </message>
    <message>
        <source>Scan coupons before the sum is read out; one that takes nothing off is not used up.</source>
        <translation>Scanați cupoanele înainte de total; cel care nu reduce nimic nu se consumă.</translation>
    </message>
    <message>
        <source>Read out what was taken off, what was earned, and what is missing for more: the screen says it.</source>
        <translation>Spuneți ce s-a redus, ce s-a câștigat și cât mai lipsește: scrie pe ecran.</translation>
    </message>
    <message>
        <source>Goods come back with the slip or the card: points go back where they came from.</source>
        <translation>Returul se face cu bonul sau cardul: punctele se întorc de unde au venit.</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>La casă</translation>
    </message>
    <message>
        <source>For cashiers: {name}</source>
        <translation>Pentru casieri: {name}</translation>
    </message>
    <message>
        <source>from {money}</source>
        <translation>de la {money}</translation>
    </message>
    <message>
        <source>from the first visit</source>
        <translation>de la prima vizită</translation>
    </message>
    <message>
        <source>{purse} starts to pay once enough is there.</source>
        <translation>{purse} plătește după ce se strânge destul.</translation>
    </message>
    <message>
        <source>What a receipt earns can be used after {number} days.</source>
        <translation>Ce câștigă un bon se poate folosi după {number} zile.</translation>
    </message>
    <message>
        <source>{purse} never lapses.</source>
        <translation>{purse} nu expiră.</translation>
    </message>
    <message>
        <source>{purse}: what you earn is good {span}, through the whole last day. The oldest is used first.</source>
        <translation>{purse}: ce câștigați este valabil {span}, inclusiv toată ultima zi. Întâi se folosește ce e mai vechi.</translation>
    </message>
    <message>
        <source>You get back what you paid for those goods: money as money, points as points.</source>
        <translation>Primiți înapoi ce ați plătit pentru ele: banii ca bani, punctele ca puncte.</translation>
    </message>
    <message>
        <source>Points that come back are good at least {number} days more.</source>
        <translation>Punctele întoarse mai sunt valabile cel puțin {number} zile.</translation>
    </message>
    <message>
        <source>What those goods had earned is taken back.</source>
        <translation>Ce câștigaseră acele produse se ia înapoi.</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Reducere, %</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Strâns</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Cadou</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costă</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Felul cardului</translation>
    </message>
    <message>
        <source>Code of the goods</source>
        <translation>Codul produsului</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Category, name or code</source>
        <translation>Categorie, nume sau cod</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Câte</translation>
    </message>
    <message numerus="yes">
        <source>from {number} visit(s)</source>
        <translation>
            <numerusform>de la {number} vizită</numerusform>
            <numerusform>de la {number} vizite</numerusform>
            <numerusform>de la {number} de vizite</numerusform>
        </translation>
    </message>
    <message>
        <source>from {number} points</source>
        <translation>de la {number} puncte</translation>
    </message>
    <message>
        <source>The rules have mistakes; once they are mended the sum is here.</source>
        <translation>Regulile au greșeli; după reparare suma va fi aici.</translation>
    </message>
    <message>
        <source>Type what is in the basket.</source>
        <translation>Scrieți ce este în coș.</translation>
    </message>
    <message>
        <source>{purse} then</source>
        <translation>{purse} apoi</translation>
    </message>
    <message>
        <source>{place}: expects {expected}, gives {got}</source>
        <translation>{place}: așteptat {expected}, iese {got}</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>de plată</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>reducere</translation>
    </message>
    <message>
        <source>before discounts</source>
        <translation>înainte de reduceri</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>tier afterwards</source>
        <translation>nivelul după</translation>
    </message>
    <message>
        <source>Version {number} is published; it holds from {day}.</source>
        <translation>Versiunea {number} este publicată; valabilă de la {day}.</translation>
    </message>
    <message>
        <source>What version {number} changed in version {before}</source>
        <translation>Ce a schimbat versiunea {number} în versiunea {before}</translation>
    </message>
    <message>
        <source>What the draft changes in version {number}</source>
        <translation>Ce schimbă ciorna în versiunea {number}</translation>
    </message>
    <message>
        <source>The programme is in {path}.</source>
        <translation>Programul este în {path}.</translation>
    </message>
    <message>
        <source>{file} is the draft now. Nothing is published yet.</source>
        <translation>{file} este acum ciorna. Nimic nu e publicat încă.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read or written: {why}</source>
        <translation>{path} nu poate fi citit sau scris: {why}</translation>
    </message>
    <message>
        <source>Our regulars</source>
        <translation>Clienții noștri fideli</translation>
    </message>
    <message>
        <source>nothing is in force yet</source>
        <translation>încă nimic nu e în vigoare</translation>
    </message>
    <message>
        <source>version {number} in force since {day}</source>
        <translation>versiunea {number} în vigoare din {day}</translation>
    </message>
    <message>
        <source>draft with changes</source>
        <translation>ciornă cu schimbări</translation>
    </message>
    <message>
        <source>draft with other examples</source>
        <translation>ciornă cu alte exemple</translation>
    </message>
    <message>
        <source>the file is damaged ({detail}). Restore the newest backup.</source>
        <translation>fișierul este deteriorat ({detail}). Restaurați cea mai nouă copie.</translation>
    </message>
    <message>
        <source>a row names something that is not there ({parent}).</source>
        <translation>un rând trimite la ceva ce nu există ({parent}).</translation>
    </message>
    <message>
        <source>the journal can be changed: its guard against {verb} is gone.</source>
        <translation>jurnalul poate fi schimbat: îi lipsește paza împotriva {verb}.</translation>
    </message>
    <message>
        <source>the log was cut, changed or put together from two: it does not follow from what stands before.</source>
        <translation>jurnalul a fost tăiat, schimbat sau lipit din două: nu continuă ce stă înainte.</translation>
    </message>
    <message>
        <source>what is kept of this customer is not what their journal says.</source>
        <translation>ce s-a păstrat despre acest client nu este ce spune jurnalul lui.</translation>
    </message>
    <message>
        <source>the entries sum to {entries}, the lots hold {lots}.</source>
        <translation>înregistrările dau {entries}, loturile țin {lots}.</translation>
    </message>
    <message>
        <source>{points} of lot {lot} lapsed more than once.</source>
        <translation>{points} din lotul {lot} au expirat de mai multe ori.</translation>
    </message>
    <message>
        <source>the lines do not add up to the whole.</source>
        <translation>liniile nu dau întregul.</translation>
    </message>
    <message>
        <source>the purses were not booked as the receipt says.</source>
        <translation>portofelele nu au fost înregistrate cum spune bonul.</translation>
    </message>
    <message>
        <source>more came back than was sold.</source>
        <translation>s-a întors mai mult decât s-a vândut.</translation>
    </message>
    <message>
        <source>it belongs to two customers.</source>
        <translation>aparține la doi clienți.</translation>
    </message>
    <message>
        <source>the log does not know of it.</source>
        <translation>jurnalul nu știe de el.</translation>
    </message>
    <message>
        <source>the log tells it otherwise.</source>
        <translation>jurnalul spune altceva.</translation>
    </message>
    <message>
        <source>something is not right ({code}).</source>
        <translation>ceva nu este în regulă ({code}).</translation>
    </message>
    <message>
        <source>{rate} off</source>
        <translation>{rate} reducere</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>{money} reducere</translation>
    </message>
    <message>
        <source>for {money} each</source>
        <translation>la {money} bucata</translation>
    </message>
    <message>
        <source>on chosen goods</source>
        <translation>la produsele alese</translation>
    </message>
    <message>
        <source>from {money} on</source>
        <translation>de la {money}</translation>
    </message>
    <message>
        <source>is missing: add it.</source>
        <translation>lipsește: adăugați.</translation>
    </message>
    <message>
        <source>is not known here: look for a slip of the pen, or take it out.</source>
        <translation>nu este cunoscut aici: căutați o greșeală de scriere sau scoateți.</translation>
    </message>
    <message>
        <source>is not a whole number: money is in minor units, points in their smallest unit.</source>
        <translation>nu este număr întreg: banii se scriu în subunități, punctele în cea mai mică unitate.</translation>
    </message>
    <message>
        <source>{value} is too small: at least {least}.</source>
        <translation>{value} este prea mic: cel puțin {least}.</translation>
    </message>
    <message>
        <source>{value} is too large: at most {most}.</source>
        <translation>{value} este prea mare: cel mult {most}.</translation>
    </message>
    <message>
        <source>is not a text: write one between quotation marks.</source>
        <translation>nu este text: scrieți-l între ghilimele.</translation>
    </message>
    <message>
        <source>is too long: at most {most} characters.</source>
        <translation>este prea lung: cel mult {most} caractere.</translation>
    </message>
    <message>
        <source>is neither true nor false.</source>
        <translation>nu este nici true, nici false.</translation>
    </message>
    <message>
        <source>{value} is not one of: {words}.</source>
        <translation>{value} nu este printre: {words}.</translation>
    </message>
    <message>
        <source>is no instant: write it as 2026-11-21T16:00:00+03:00.</source>
        <translation>nu este un moment: scrieți ca 2026-11-21T16:00:00+03:00.</translation>
    </message>
    <message>
        <source>is no date: write it as 2026-11-21.</source>
        <translation>nu este o dată: scrieți ca 2026-11-21.</translation>
    </message>
    <message>
        <source>is not a list: write it between square brackets.</source>
        <translation>nu este listă: scrieți între paranteze drepte.</translation>
    </message>
    <message>
        <source>has too few entries: at least {least}.</source>
        <translation>are prea puține elemente: cel puțin {least}.</translation>
    </message>
    <message>
        <source>has too many entries: at most {most}.</source>
        <translation>are prea multe elemente: cel mult {most}.</translation>
    </message>
    <message>
        <source>is not an object: write it between curly brackets.</source>
        <translation>nu este obiect: scrieți între acolade.</translation>
    </message>
    <message>
        <source>is not JSON: {why}.</source>
        <translation>nu este JSON: {why}.</translation>
    </message>
    <message>
        <source>is no id: take {least} to {most} plain letters, digits and signs.</source>
        <translation>nu este un identificator: între {least} și {most} litere simple, cifre și semne.</translation>
    </message>
    <message>
        <source>give this or {other}: exactly one of them.</source>
        <translation>dați aceasta sau {other}: exact una din ele.</translation>
    </message>
    <message>
        <source>can be found only in books: leave it out, or describe a standing.</source>
        <translation>se găsește doar în evidență: scoateți sau descrieți un standing.</translation>
    </message>
    <message>
        <source>only {left} thousandths of it can still come back.</source>
        <translation>se mai pot returna doar {left} miimi.</translation>
    </message>
    <message>
        <source>give an amount or lines: exactly one of them.</source>
        <translation>dați o sumă sau rânduri: exact una din ele.</translation>
    </message>
    <message>
        <source>choose which ones.</source>
        <translation>alegeți care.</translation>
    </message>
    <message>
        <source>{zone} is no time zone: write one such as Europe/Budapest.</source>
        <translation>{zone} nu este un fus orar: scrieți, de pildă, Europe/Bucharest.</translation>
    </message>
    <message>
        <source>{id} is used twice, also at {other}: give each its own.</source>
        <translation>{id} apare de două ori, și la {other}: dați fiecăruia al lui.</translation>
    </message>
    <message>
        <source>{value} is not more than {other}, which is {below}: put the steps in order.</source>
        <translation>{value} nu este mai mult decât {other}, care este {below}: puneți treptele în ordine.</translation>
    </message>
    <message>
        <source>{value} is not more than {other}, which is {least}.</source>
        <translation>{value} nu este mai mult decât {other}, care este {least}.</translation>
    </message>
    <message>
        <source>the programme has no purse {purse}.</source>
        <translation>programul nu are portofelul {purse}.</translation>
    </message>
    <message>
        <source>the programme has no tier {tier}.</source>
        <translation>programul nu are nivelul {tier}.</translation>
    </message>
    <message>
        <source>{text} is no date. Write day, month and year as in the other rows, or leave it empty.</source>
        <translation>{text} nu este o dată. Scrieți ziua, luna și anul ca în celelalte rânduri sau lăsați gol.</translation>
    </message>
    <message>
        <source>{text} is no figure. Write it in digits alone, without a currency or other words.</source>
        <translation>{text} nu este un număr. Scrieți doar cifre, fără monedă sau alte cuvinte.</translation>
    </message>
    <message>
        <source>{text} has more decimals than can be kept. Round it.</source>
        <translation>{text} are mai multe zecimale decât se pot păstra. Rotunjiți.</translation>
    </message>
    <message>
        <source>{text} is below nought. Write 0 or more.</source>
        <translation>{text} este sub zero. Scrieți 0 sau mai mult.</translation>
    </message>
    <message>
        <source>{text} is still to come. Write a day that has been.</source>
        <translation>{text} încă nu a venit. Scrieți o zi din trecut.</translation>
    </message>
    <message>
        <source>{text} is no phone number. Write it with its area code, or leave it empty.</source>
        <translation>{text} nu este un număr de telefon. Scrieți-l cu prefix sau lăsați gol.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no. Write one of them.</source>
        <translation>{text} nu este nici da, nici nu. Scrieți unul dintre ele.</translation>
    </message>
    <message>
        <source>{text} was cut short by a spreadsheet: make its column text and save again.</source>
        <translation>{text} a fost trunchiat de tabel: treceți coloana pe text și salvați din nou.</translation>
    </message>
    <message>
        <source>The birthday {text} has no year and was left out. Write day, month and year to keep it.</source>
        <translation>Ziua de naștere {text} nu are an și a fost lăsată deoparte. Ca să rămână, scrieți ziua, luna și anul.</translation>
    </message>
    <message>
        <source>Thank them at the till: they come as ever.</source>
        <translation>Mulțumiți-le la casă.</translation>
    </message>
    <message>
        <source>Greet them by name when they come.</source>
        <translation>Salutați-i pe nume când vin.</translation>
    </message>
    <message>
        <source>Write or call this week, with a reason to come.</source>
        <translation>Sunați sau scrieți acum.</translation>
    </message>
    <message>
        <source>Ask once what went wrong, then let go.</source>
        <translation>Întrebați o dată de ce.</translation>
    </message>
    <message>
        <source>What they paid from their first visit to their last, for a year of that time. Of less than a year it is all they paid: nobody is said to bring more than they did.</source>
        <translation>Cât au plătit de la prima vizită la ultima, socotit pe un an. La mai puțin de un an, tot ce au plătit: nimănui nu i se atribuie mai mult decât a adus.</translation>
    </message>
    <message>
        <source>Receipts of members of which something was kept, divided by the members who came in this period.</source>
        <translation>Bonurile membrilor din care a rămas ceva, împărțite la membrii care au venit în această perioadă.</translation>
    </message>
    <message>
        <source>Discounts, what purses paid and gifts at the worth of their points, less what came back with returned goods, as a share of all sales of the period. Points count when they are used; “What each rule gave” counts them when they are given.</source>
        <translation>Reducerile, plățile din portofele și cadourile la valoarea punctelor lor, minus ce s-a returnat, ca pondere din toate vânzările perioadei. Punctele se socotesc când sunt folosite; „Ce a dat fiecare regulă” le socotește când sunt date.</translation>
    </message>
    <message>
        <source>What members may still pay with their points on the last day of the period, at the worth of each purse. Stamps that only buy gifts are not counted.</source>
        <translation>Cât mai pot plăti membrii cu punctele lor în ultima zi a perioadei, la valoarea fiecărui portofel. Timbrele care aduc doar cadouri nu se socotesc.</translation>
    </message>
    <message>
        <source>Today is not over yet: its sales are still to come.</source>
        <translation>Ziua de azi nu s-a încheiat: o parte din vânzări urmează.</translation>
    </message>
    <message numerus="yes">
        <source>{count} gift(s) for stamps are not in the cost: what they cost is not known.</source>
        <translation>
            <numerusform>{count} cadou pe timbre nu intră în cost: nu se știe cât costă.</numerusform>
            <numerusform>{count} cadouri pe timbre nu intră în cost: nu se știe cât costă.</numerusform>
            <numerusform>{count} de cadouri pe timbre nu intră în cost: nu se știe cât costă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>De la ultima vizită</translation>
    </message>
    <message numerus="yes">
        <source>{count} new member(s) in these months: too few to tell.</source>
        <translation>
            <numerusform>{count} membru nou în aceste luni: prea puțin pentru o concluzie.</numerusform>
            <numerusform>{count} membri noi în aceste luni: prea puțini pentru o concluzie.</numerusform>
            <numerusform>{count} de membri noi în aceste luni: prea puțini pentru o concluzie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since the last visit × days with visits</source>
        <translation>Zile de la ultima vizită × zile cu vizite</translation>
    </message>
    <message>
        <source>Thank them; let them try new things first.</source>
        <translation>Mulțumiți-le; noul, întâi lor.</translation>
    </message>
    <message>
        <source>A birthday gift, the next tier in sight.</source>
        <translation>Un cadou de ziua lor.</translation>
    </message>
    <message>
        <source>A stamp card, or a coupon for next week.</source>
        <translation>Card cu ștampile sau cupon.</translation>
    </message>
    <message>
        <source>A coupon for the second visit, for two weeks.</source>
        <translation>Cupon pentru a doua vizită.</translation>
    </message>
    <message>
        <source>Call or write by name: they were among the best.</source>
        <translation>Sunați sau scrieți pe nume.</translation>
    </message>
    <message>
        <source>Remind them once, with something new.</source>
        <translation>Amintiți-le o dată, cu ceva nou.</translation>
    </message>
    <message>
        <source>Leave them in peace; spend nothing on them.</source>
        <translation>Nu cheltuiți pe ei.</translation>
    </message>
    <message>
        <source>Days: {range}</source>
        <translation>Zile: {range}</translation>
    </message>
    <message>
        <source>Here within one usual gap</source>
        <translation>Aici în ultima pauză obișnuită</translation>
    </message>
    <message>
        <source>Last here one to two usual gaps ago</source>
        <translation>Ultima oară acum una-două pauze obișnuite</translation>
    </message>
    <message>
        <source>Last here two to four usual gaps ago</source>
        <translation>Ultima oară acum două-patru pauze obișnuite</translation>
    </message>
    <message>
        <source>Last here four to eight usual gaps ago</source>
        <translation>Ultima oară acum patru-opt pauze obișnuite</translation>
    </message>
    <message>
        <source>Not here for more than eight usual gaps</source>
        <translation>Nu au fost de peste opt pauze obișnuite</translation>
    </message>
    <message>
        <source>Came within two usual gaps of this shop, on more than one day, and are in the first fifth by days and money together.</source>
        <translation>Au venit în ultimele două pauze obișnuite ale magazinului, în mai multe zile, și sunt în prima cincime după zile și bani la un loc.</translation>
    </message>
    <message>
        <source>Came within two usual gaps of this shop and are in the middle fifth or the second by days and money together; or came within four and are in the first two.</source>
        <translation>Au venit în ultimele două pauze obișnuite ale magazinului și sunt în cincimea din mijloc sau a doua după zile și bani la un loc; sau în ultimele patru și sunt în primele două.</translation>
    </message>
    <message>
        <source>Came within two usual gaps and on more than one day, but not yet often or for much.</source>
        <translation>Au venit în ultimele două pauze obișnuite și în mai multe zile, dar încă nu des și nu pentru mult.</translation>
    </message>
    <message>
        <source>Came within two usual gaps of this shop, and on one day so far.</source>
        <translation>Au venit în ultimele două pauze obișnuite ale magazinului, deocamdată într-o singură zi.</translation>
    </message>
    <message>
        <source>In the first two fifths by days and money together, but not here for more than four usual gaps of this shop. Who is at risk by their own rhythm is another question: Who stays away.</source>
        <translation>În primele două cincimi după zile și bani la un loc, dar nu au fost de peste patru pauze obișnuite ale magazinului. Cine e în pericol după propriul ritm este altă întrebare: „Cine nu mai vine”.</translation>
    </message>
    <message>
        <source>Not here lately, and neither among the best before nor away for long.</source>
        <translation>Nu au fost recent, nici printre cei mai buni înainte, nici plecați de mult.</translation>
    </message>
    <message>
        <source>Not here for more than eight usual gaps of this shop, and not among the best before.</source>
        <translation>Nu au fost de peste opt pauze obișnuite ale magazinului și nici înainte printre cei mai buni.</translation>
    </message>
    <message>
        <source>How many members are where. Rows end at one, two, four and eight usual gaps; each column holds about a fifth of the members.</source>
        <translation>Câți membri sunt unde. Rândurile se încheie la una, două, patru și opt pauze obișnuite; fiecare coloană cuprinde cam o cincime.</translation>
    </message>
    <message>
        <source>Lately: 5 is within one usual gap of this shop, 4 within two, 3 within four, 2 within eight, 1 longer ago. Often and much: in which fifth of the members by days with visits and by what was spent, 5 the best.</source>
        <translation>Recent: 5 în ultima pauză obișnuită a magazinului, 4 în două, 3 în patru, 2 în opt, 1 mai demult. Des și mult: în care cincime a membrilor după zilele cu vizite și după cât au cheltuit, 5 cea mai bună.</translation>
    </message>
    <message>
        <source>Percent off some goods</source>
        <translation>Procent la unele produse</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>O sumă din fiecare bucată</translation>
    </message>
    <message>
        <source>A special price</source>
        <translation>Preț special</translation>
    </message>
    <message>
        <source>Buy two, get one</source>
        <translation>Cumperi două, primești una</translation>
    </message>
    <message>
        <source>The second one cheaper</source>
        <translation>A doua mai ieftină</translation>
    </message>
    <message>
        <source>A set for one price</source>
        <translation>Un set la un preț</translation>
    </message>
    <message>
        <source>A gift with a large basket</source>
        <translation>Cadou la un coș mare</translation>
    </message>
    <message>
        <source>The more they bought, the more off</source>
        <translation>Reducere cumulativă</translation>
    </message>
    <message>
        <source>Discount of each tier</source>
        <translation>Reducerea fiecărui nivel</translation>
    </message>
    <message>
        <source>Discount of a kind of card</source>
        <translation>Reducere după card</translation>
    </message>
    <message>
        <source>Goods only for some tiers</source>
        <translation>Produse doar pentru unele niveluri</translation>
    </message>
    <message>
        <source>Discount for what is saved up</source>
        <translation>Reducere pentru ce s-a strâns</translation>
    </message>
    <message>
        <source>One visit a day</source>
        <translation>O vizită pe zi</translation>
    </message>
    <message>
        <source>How tiers are counted</source>
        <translation>Cum se socotesc nivelurile</translation>
    </message>
    <message>
        <source>Happy hour</source>
        <translation>Ora fericită</translation>
    </message>
    <message>
        <source>Large receipt</source>
        <translation>Bon mare</translation>
    </message>
    <message>
        <source>Price of the week</source>
        <translation>Prețul săptămânii</translation>
    </message>
    <message>
        <source>Thank-you coupon</source>
        <translation>Cupon de mulțumire</translation>
    </message>
    <message>
        <source>Money-off coupon</source>
        <translation>Cupon valoric</translation>
    </message>
    <message>
        <source>Special-price coupon</source>
        <translation>Cupon de preț</translation>
    </message>
    <message>
        <source>A coupon every few visits</source>
        <translation>Un cupon la câteva vizite</translation>
    </message>
    <message>
        <source>A coupon for a large receipt</source>
        <translation>Un cupon pentru un bon mare</translation>
    </message>
    <message>
        <source>A lowest price</source>
        <translation>Un preț minim</translation>
    </message>
    <message>
        <source>A limit for all discounts</source>
        <translation>O limită pentru toate reducerile</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Casa 1</translation>
    </message>
    <message>
        <source>Brought in from {file}</source>
        <translation>Preluat din {file}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lăsate deoparte</translation>
    </message>
    <message>
        <source>Nothing was written: this is what would land.</source>
        <translation>Nu s-a scris nimic: atât ar intra.</translation>
    </message>
    <message>
        <source>There is no line {line}; the sale has {number}, counted from 0.</source>
        <translation>Nu există rândul {line}; vânzarea are {number}, numărate de la 0.</translation>
    </message>
    <message>
        <source>{purse} paid nothing, and the sale is booked without it. {why}</source>
        <translation>{purse}: nu s-a plătit nimic, vânzarea este înregistrată fără el. {why}</translation>
    </message>
    <message>
        <source>The programme has no purse {purse}. It has: {purses}.</source>
        <translation>Programul nu are portofelul {purse}. Are: {purses}.</translation>
    </message>
    <message>
        <source>The programme has no purse {purse}. It has none at all.</source>
        <translation>Programul nu are portofelul {purse}. Nu are niciunul.</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>A card you know gets its person</source>
        <translation>Un card cunoscut își primește persoana</translation>
    </message>
    <message>
        <source>Came in before</source>
        <translation>A intrat mai demult</translation>
    </message>
    <message>
        <source>Will be left out</source>
        <translation>Va fi omis</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n client nou</numerusform>
            <numerusform>%n clienți noi</numerusform>
            <numerusform>%n de clienți noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known card(s) with a person now</source>
        <translation>
            <numerusform>%n card cunoscut primește persoană</numerusform>
            <numerusform>%n carduri cunoscute primesc persoană</numerusform>
            <numerusform>%n de carduri cunoscute primesc persoană</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in before</source>
        <translation>
            <numerusform>%n a intrat mai demult</numerusform>
            <numerusform>%n au intrat mai demult</numerusform>
            <numerusform>%n au intrat mai demult</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omis</numerusform>
            <numerusform>%n omise</numerusform>
            <numerusform>%n omise</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} days before, {after} after</source>
        <translation>cu {before} zile înainte, {after} după</translation>
    </message>
    <message>
        <source>What customers hold in {purse} stays in the books, but nothing can be paid with it.</source>
        <translation>Ce au strâns clienții în {purse} rămâne în evidență, dar nu se mai poate plăti cu asta.</translation>
    </message>
    <message>
        <source>What the draft changes in the one put aside</source>
        <translation>Ce schimbă ciorna în cea pusă deoparte</translation>
    </message>
    <message>
        <source>this coupon was used more often than it may be.</source>
        <translation>cuponul a fost folosit de mai multe ori decât este permis.</translation>
    </message>
    <message>
        <source>Something is wrong here ({code}).</source>
        <translation>Ceva nu e în regulă aici ({code}).</translation>
    </message>
    <message>
        <source>The card has no code to scan. Put one on the front or on the back.</source>
        <translation>Cardul nu are cod de scanat. Puneți unul pe față sau pe verso.</translation>
    </message>
    <message>
        <source>Something reaches into the white beside the code. Keep that white free, or it won&apos;t scan.</source>
        <translation>Ceva intră în albul de lângă cod. Lăsați-l liber, altfel codul nu se citește.</translation>
    </message>
    <message>
        <source>Something lies on the code. Move it, or put the code on top.</source>
        <translation>Ceva acoperă codul. Mutați-l sau aduceți codul deasupra.</translation>
    </message>
    <message>
        <source>The code stands on a colour. Scanners need black on white: whiten its box.</source>
        <translation>Codul stă pe un fond colorat. Cititorul cere negru pe alb: faceți caseta albă.</translation>
    </message>
    <message>
        <source>The bars of {number} would be {printed} mm; scanners want {least} mm. Make the box larger.</source>
        <translation>Barele pentru {number} ar avea {printed} mm; cititorul cere {least} mm. Măriți caseta.</translation>
    </message>
    <message>
        <source>{number} finds no room here as a code. Make the box larger.</source>
        <translation>Codul {number} nu încape aici. Măriți caseta.</translation>
    </message>
    <message>
        <source>The box is narrow: bars will be {printed} mm. Make it {needs} mm wide for full bars.</source>
        <translation>Caseta e îngustă: barele vor avea {printed} mm. Pentru bare întregi e nevoie de {needs} mm.</translation>
    </message>
    <message>
        <source>{number} is too long for bars here and becomes a QR code. Make the box wider for bars.</source>
        <translation>{number} e prea lung pentru bare și devine cod QR. Pentru bare, lărgiți caseta.</translation>
    </message>
    <message>
        <source>Bars of {module} mm are no whole dots of this printer. Printed will be {nearest} mm ({dots} dots).</source>
        <translation>Barele de {module} mm nu sunt puncte întregi la această imprimantă. Se vor tipări {nearest} mm ({dots} puncte).</translation>
    </message>
    <message>
        <source>The bars are {height} mm high. From {least} mm on, a hand finds them at once.</source>
        <translation>Barele au {height} mm înălțime. De la {least} mm mâna le nimerește din prima.</translation>
    </message>
    <message>
        <source>Letters of {points} pt can&apos;t be read. Take {least} pt or more.</source>
        <translation>Literele de {points} pt nu se pot citi. Luați cel puțin {least} pt.</translation>
    </message>
    <message>
        <source>“{text}” doesn&apos;t fit and is cut. Make its box larger or its letters smaller.</source>
        <translation>„{text}” nu încape și este tăiat. Măriți caseta sau micșorați literele.</translation>
    </message>
    <message>
        <source>“{text}” doesn&apos;t fit into the strip that shows in a wallet. Take fewer words.</source>
        <translation>„{text}” nu încape în banda care se vede din portofel. Scrieți mai scurt.</translation>
    </message>
    <message>
        <source>This is less than {safe} mm from the edge and may be cut off. Move it in.</source>
        <translation>E la mai puțin de {safe} mm de margine și se poate tăia. Mutați-l spre interior.</translation>
    </message>
    <message>
        <source>This reads badly on its ground: contrast {ratio}, and 4.5 is needed. Take another colour.</source>
        <translation>Se citește greu pe acest fond: contrast {ratio}, iar minimul e 4,5. Alegeți altă culoare.</translation>
    </message>
    <message>
        <source>The picture isn&apos;t there any more. Choose it again.</source>
        <translation>Imaginea nu mai există. Alegeți-o din nou.</translation>
    </message>
    <message>
        <source>The picture has {dpi} dots to the inch here and will look torn. Take a larger one.</source>
        <translation>Imaginea are aici {dpi} puncte pe inch și va ieși zimțată. Alegeți una mai mare.</translation>
    </message>
    <message>
        <source>The cards reach {by} mm over the edge of the page. Check the measurements.</source>
        <translation>Cardurile ies cu {by} mm din pagină. Verificați măsurile.</translation>
    </message>
    <message>
        <source>Only {left} mm are left at the edge of the page. Most printers leave {least} mm white.</source>
        <translation>La marginea paginii rămân doar {left} mm. Majoritatea imprimantelor lasă {least} mm albi.</translation>
    </message>
    <message>
        <source>The cards lie {by} mm over one another. Make the steps larger.</source>
        <translation>Cardurile se suprapun cu {by} mm. Măriți pasul.</translation>
    </message>
    <message>
        <source>Between the cards there is room for {most} mm of bleed. Make the bleed smaller.</source>
        <translation>Între carduri încap doar {most} mm de bleed. Micșorați-l.</translation>
    </message>
    <message>
        <source>Crop marks need {needs} mm at the edge of the page. Leave them out, or move the cards in.</source>
        <translation>Semnele de tăiere cer {needs} mm la marginea paginii. Renunțați la ele sau mutați cardurile spre interior.</translation>
    </message>
    <message>
        <source>An offset of more than {most} mm is no miss of the printer. Check the measurements.</source>
        <translation>O deplasare de peste {most} mm nu vine de la imprimantă. Verificați măsurile.</translation>
    </message>
    <message>
        <source>The card is {card} mm and its place on the sheet {room} mm: it will be cut.</source>
        <translation>Cardul are {card} mm, iar locul de pe coală {room} mm: va fi tăiat.</translation>
    </message>
    <message>
        <source>The card is {card} mm and its place on the sheet {room} mm: white will be left.</source>
        <translation>Cardul are {card} mm, iar locul de pe coală {room} mm: rămâne margine albă.</translation>
    </message>
    <message>
        <source>with us since {since}</source>
        <translation>alături de noi din {since}</translation>
    </message>
    <message>
        <source>For everyone who comes back</source>
        <translation>Pentru toți cei care revin</translation>
    </message>
    <message>
        <source>Show this card before you pay. What it holds is yours: keep it well. If it is lost, tell us, and everything moves to a new card.</source>
        <translation>Arătați cardul înainte de plată. Ce s-a strâns pe el e al dumneavoastră: păstrați-l bine. Dacă îl pierdeți, spuneți-ne și totul trece pe un card nou.</translation>
    </message>
    <message>
        <source>Found this card? Please call us:</source>
        <translation>Ați găsit cardul? Sunați-ne:</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Cu nume</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>With the name, upright</source>
        <translation>Cu nume, vertical</translation>
    </message>
    <message>
        <source>Without a name, upright</source>
        <translation>Fără nume, vertical</translation>
    </message>
    <message>
        <source>A4 to cut, 10 cards with crop marks</source>
        <translation>A4 de tăiat, 10 carduri cu semne de tăiere</translation>
    </message>
    <message>
        <source>A4 pre-cut, 10 cards 85 × 54 mm, 10 mm between the columns</source>
        <translation>A4 pretăiat, 10 carduri 85 × 54 mm, 10 mm între coloane</translation>
    </message>
    <message>
        <source>A4 pre-cut, 10 cards 85 × 54 mm that touch</source>
        <translation>A4 pretăiat, 10 carduri 85 × 54 mm, alăturate</translation>
    </message>
    <message>
        <source>A4 pre-cut, 8 cards 85 × 54 mm</source>
        <translation>A4 pretăiat, 8 carduri 85 × 54 mm</translation>
    </message>
    <message>
        <source>Letter to cut, 8 cards with crop marks</source>
        <translation>Letter de tăiat, 8 carduri cu semne de tăiere</translation>
    </message>
    <message>
        <source>Letter pre-cut, 10 cards 3½ × 2 in</source>
        <translation>Letter pretăiat, 10 carduri 3½ × 2 in</translation>
    </message>
    <message>
        <source>Card printer, one card a page</source>
        <translation>Imprimantă de carduri, câte un card pe pagină</translation>
    </message>
    <message>
        <source>Print shop, one card a page with bleed</source>
        <translation>Tipografie, câte un card pe pagină cu bleed</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Număr client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Zi de naștere</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client din</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupuri</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ultima vizită</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Cheltuit</translation>
    </message>
    <message>
        <source>The days can be read as day.month or month.day; they are read as this country writes them.</source>
        <translation>Datele se pot citi și zi.lună, și lună.zi; sunt citite cum se scriu în această țară.</translation>
    </message>
    <message>
        <source>valid from {day}</source>
        <translation>valabil din {day}</translation>
    </message>
    <message>
        <source>valid at any time</source>
        <translation>valabil oricând</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valabil până la {day}</translation>
    </message>
    <message>
        <source>is empty: write something.</source>
        <translation>este gol: scrieți ceva.</translation>
    </message>
    <message>
        <source>Card {text} stands in the file a second time.</source>
        <translation>Cardul {text} apare a doua oară în fișier.</translation>
    </message>
    <message>
        <source>Phone {text} stands in the file a second time.</source>
        <translation>Telefonul {text} apare a doua oară în fișier.</translation>
    </message>
    <message>
        <source>Address {text} stands in the file a second time.</source>
        <translation>Adresa {text} apare a doua oară în fișier.</translation>
    </message>
    <message>
        <source>No number, card, phone or e-mail by which this customer could be known again.</source>
        <translation>Niciun număr, card, telefon sau e-mail după care clientul să poată fi recunoscut.</translation>
    </message>
    <message>
        <source>The columns need names that can be known: code, name, category, price. They are: {header}.</source>
        <translation>Coloanele au nevoie de nume recunoscute: cod, nume, categorie, preț. Acum: {header}.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {sheet}. It has: {sheets}.</source>
        <translation>Registrul nu are foaia {sheet}. Are: {sheets}.</translation>
    </message>
    <message>
        <source>This workbook is of an old kind or has a password. Save it as .xlsx or .csv without one.</source>
        <translation>Registrul este de tip vechi sau are parolă. Salvați-l ca .xlsx sau .csv, fără parolă.</translation>
    </message>
    <message>
        <source>This workbook is too big. Save the sheet as .csv.</source>
        <translation>Registrul este prea mare. Salvați foaia ca .csv.</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} columns. Choose another file.</source>
        <translation>Rândul {line} are mai mult de {most} coloane. Alegeți alt fișier.</translation>
    </message>
    <message>
        <source>{number} is no card number. Scan again, or compare it with the number under the bars.</source>
        <translation>{number} nu este un număr de card. Scanați din nou sau comparați cu numărul de sub bare.</translation>
    </message>
    <message>
        <source>Card {number} was blocked on {day}.</source>
        <translation>Cardul {number} a fost blocat pe {day}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked.</source>
        <translation>Cardul {number} este blocat.</translation>
    </message>
    <message>
        <source>Card {number} was reported stolen on {day}.</source>
        <translation>Cardul {number} a fost declarat furat pe {day}.</translation>
    </message>
    <message>
        <source>Card {number} was reported stolen.</source>
        <translation>Cardul {number} a fost declarat furat.</translation>
    </message>
    <message>
        <source>Card {number} was reported damaged on {day}.</source>
        <translation>Cardul {number} a fost declarat deteriorat pe {day}.</translation>
    </message>
    <message>
        <source>Card {number} was reported damaged.</source>
        <translation>Cardul {number} a fost declarat deteriorat.</translation>
    </message>
    <message>
        <source>Card {number} was reported lost on {day}.</source>
        <translation>Cardul {number} a fost declarat pierdut pe {day}.</translation>
    </message>
    <message>
        <source>Card {number} was reported lost.</source>
        <translation>Cardul {number} a fost declarat pierdut.</translation>
    </message>
    <message>
        <source>{replaced_by} took its place. Whoever shows the old one may not be the customer.</source>
        <translation>I-a luat locul {replaced_by}. Cine arată cardul vechi poate să nu fie clientul.</translation>
    </message>
    <message>
        <source>Whoever shows it may not be the customer: ask for the phone number, and give a new card.</source>
        <translation>Cine îl arată poate să nu fie clientul: cereți telefonul și dați un card nou.</translation>
    </message>
    <message>
        <source>{replaced_by} took its place: scan that one, or find them by phone.</source>
        <translation>I-a luat locul {replaced_by}: scanați-l pe acela sau găsiți clientul după telefon.</translation>
    </message>
    <message>
        <source>Sell without it, or find the customer by phone.</source>
        <translation>Vindeți fără el sau găsiți clientul după telefon.</translation>
    </message>
    <message>
        <source>Ask for the phone number, and give a new card.</source>
        <translation>Cereți numărul de telefon și dați un card nou.</translation>
    </message>
    <message>
        <source>The shop and the till need a name of at most 80 characters.</source>
        <translation>Magazinul și casa au nevoie de un nume de cel mult 80 de caractere.</translation>
    </message>
    <message>
        <source>The last lines of a slip are at most 400 characters. Make them shorter.</source>
        <translation>Ultimele rânduri ale bonului au cel mult 400 de caractere. Scurtați-le.</translation>
    </message>
    <message>
        <source>This card was spoiled in printing and put away. Take another one.</source>
        <translation>Acest card a fost stricat la tipărire și scos din uz. Luați altul.</translation>
    </message>
    <message>
        <source>Another card has taken the place of this one already. Look at their cards again.</source>
        <translation>Alt card i-a luat deja locul. Uitați-vă din nou la cardurile clientului.</translation>
    </message>
    <message>
        <source>This is no card number: a sign is wrong, or it has not 8 to 40 of them. Scan it again.</source>
        <translation>Acesta nu este un număr de card: un semn e greșit sau nu sunt între 8 și 40. Scanați din nou.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Înscriere</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>fără nivel</translation>
    </message>
    <message>
        <source>birthday in {month}</source>
        <translation>ziua de naștere: {month}</translation>
    </message>
    <message>
        <source>has a card</source>
        <translation>are card</translation>
    </message>
    <message>
        <source>has no card</source>
        <translation>nu are card</translation>
    </message>
    <message>
        <source>last here from {first} to {last}</source>
        <translation>ultima vizită între {first} și {last}</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>a venit după {day}</translation>
    </message>
    <message>
        <source>not here since {day}</source>
        <translation>nu a mai venit din {day}</translation>
    </message>
    <message>
        <source>joined until {day}</source>
        <translation>înscris până la {day}</translation>
    </message>
    <message>
        <source>joined since {day}</source>
        <translation>înscris din {day}</translation>
    </message>
    <message>
        <source>joined from {first} to {last}</source>
        <translation>înscris între {first} și {last}</translation>
    </message>
    <message>
        <source>agreed: {purpose}</source>
        <translation>de acord: {purpose}</translation>
    </message>
    <message>
        <source>not agreed: {purpose}</source>
        <translation>fără acord: {purpose}</translation>
    </message>
    <message>
        <source>{purse}: {least} to {most}</source>
        <translation>{purse}: de la {least} la {most}</translation>
    </message>
    <message>
        <source>{purse}: {most} or less</source>
        <translation>{purse}: cel mult {most}</translation>
    </message>
    <message>
        <source>{purse}: {least} or more</source>
        <translation>{purse}: cel puțin {least}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>Since your last purchase</source>
        <translation>De la ultima cumpărătură</translation>
    </message>
    <message>
        <source>Put right by the shop</source>
        <translation>Corectat de magazin</translation>
    </message>
    <message>
        <source>Set up your scanner</source>
        <translation>Setarea scanerului</translation>
    </message>
    <message>
        <source>In Regulars open Shop, then “Set up the scanner”. Scan the three codes below in any order: the page says whether all is well, or what to change.</source>
        <translation>În Regulars deschideți Magazin, apoi „Setează scanerul”. Scanați cele trei coduri de mai jos, în orice ordine: pagina spune dacă totul e în regulă sau ce trebuie schimbat.</translation>
    </message>
    <message>
        <source>For our mistake</source>
        <translation>Pentru greșeala noastră</translation>
    </message>
    <message>
        <source>Bought without the card</source>
        <translation>Cumpărat fără card</translation>
    </message>
    <message>
        <source>A gift from the shop</source>
        <translation>Un cadou de la magazin</translation>
    </message>
    <message>
        <source>Goods brought back</source>
        <translation>Produse returnate</translation>
    </message>
    <message>
        <source>Points put right</source>
        <translation>Corectarea punctelor</translation>
    </message>
    <message>
        <source>this customer is not found by what they are called, or not in their place.</source>
        <translation>acest client nu este găsit după cum se numește sau nu la locul lui.</translation>
    </message>
    <message>
        <source>This customer was erased: nobody can be found behind this account any more.</source>
        <translation>Datele acestui client au fost șterse: în spatele acestui cont nu mai este nimeni.</translation>
    </message>
    <message>
        <source>Say what for, how it was said, and the words that were shown.</source>
        <translation>Spuneți pentru ce este acordul, cum a fost dat și ce text a fost arătat.</translation>
    </message>
    <message>
        <source>The reason of an erasure is one of the given ones: free words would stay for ever.</source>
        <translation>Motivul ștergerii se alege din listă: un text liber ar rămâne pentru totdeauna.</translation>
    </message>
    <message>
        <source>Card numbers begin with 20 to 29, or with one more digit after that. Choose one of these.</source>
        <translation>Numerele cardurilor încep cu 20–29, eventual cu încă o cifră. Alegeți unul dintre acestea.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copie</translation>
    </message>
    <message>
        <source>Anna Marlow</source>
        <translation>Ana Țurcanu</translation>
    </message>
    <message>
        <source>Alexandra Featherstonehaugh</source>
        <translation>Ecaterina Constantinescu-Brădășan</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Pentru toți</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Alege o imagine…</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Altă imagine…</translation>
    </message>
    <message>
        <source>Card and colours</source>
        <translation>Card și culori</translation>
    </message>
    <message>
        <source>Strip in the wallet</source>
        <translation>Banda din portofel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Cod de bare</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Siglă</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Formă</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panou</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Cardul</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Ground, lower right</source>
        <translation>Fond, dreapta jos</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Bandă</translation>
    </message>
    <message>
        <source>Letters on the strip</source>
        <translation>Litere pe bandă</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litere</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Litere mici</translation>
    </message>
    <message>
        <source>Ornament</source>
        <translation>Ornament</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Model de fond</translation>
    </message>
    <message>
        <source>Picture over the front</source>
        <translation>Imagine pe toată fața</translation>
    </message>
    <message>
        <source>Ground of the back</source>
        <translation>Fondul spatelui</translation>
    </message>
    <message>
        <source>A strip along the top edge</source>
        <translation>O bandă pe marginea de sus</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>În stânga</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>În dreapta</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Mărimea literelor</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Înălțime</translation>
    </message>
    <message>
        <source>Logo before the name</source>
        <translation>Siglă înaintea numelui</translation>
    </message>
    <message>
        <source>On the back as well</source>
        <translation>Și pe spate</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>De la stânga</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>De sus</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lățime</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Grosime</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Așezare</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Cel mult rânduri</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Felul codului</translation>
    </message>
    <message>
        <source>Narrowest bar</source>
        <translation>Bara cea mai îngustă</translation>
    </message>
    <message>
        <source>The number under it</source>
        <translation>Numărul dedesubt</translation>
    </message>
    <message>
        <source>White box behind it</source>
        <translation>Câmp alb în spate</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Colțuri rotunjite</translation>
    </message>
    <message>
        <source>Fills its box</source>
        <translation>Umple caseta</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Cât de tare</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Culcat</translation>
    </message>
    <message>
        <source>Stands upright</source>
        <translation>În picioare</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nimic</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Valuri</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Fațete</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Raze</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Inele</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puncte</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediu</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>Semigros</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gros</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Stânga</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mijloc</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dreapta</translation>
    </message>
    <message>
        <source>The tier’s own</source>
        <translation>A nivelului</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stea</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Romb</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cerc</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Inimă</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>Scânteie</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexagon</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triunghi</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Pătrat</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Inel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magazin</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Din anul</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message numerus="yes">
        <source>{number} fact(s) copied. On the hub: {shops}.</source>
        <translation>
            <numerusform>{number} înregistrare copiată. În baza comună: {shops}.</numerusform>
            <numerusform>{number} înregistrări copiate. În baza comună: {shops}.</numerusform>
            <numerusform>{number} de înregistrări copiate. În baza comună: {shops}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This customer has no such terms.</source>
        <translation>Acest client nu are asemenea condiții.</translation>
    </message>
    <message>
        <source>The programme has no such tier.</source>
        <translation>Programul nu are un asemenea nivel.</translation>
    </message>
    <message>
        <source>Say through which day, one that is still to come.</source>
        <translation>Spuneți până în ce zi, una care urmează.</translation>
    </message>
    <message>
        <source>The shop has no reasons for credits and debits by hand yet. Add them in the window, under Shop.</source>
        <translation>Magazinul nu are încă motive pentru adăugări și scăderi manuale. Adăugați-le în fereastră, la Magazin.</translation>
    </message>
    <message>
        <source>“{reason}” is not on the shop’s list of reasons: {list}. Add others in the window, under Shop.</source>
        <translation>„{reason}” nu este pe lista de motive a magazinului: {list}. Altele se adaugă în fereastră, la Magazin.</translation>
    </message>
    <message>
        <source>An erasure cannot be undone. Say --yes to erase this customer.</source>
        <translation>Ștergerea nu poate fi anulată. Adăugați --yes pentru a șterge acest client.</translation>
    </message>
    <message>
        <source>The shop has not said for how long it keeps customers. Say it here: --months 36.</source>
        <translation>Magazinul nu a spus cât timp păstrează clienții. Spuneți aici: --months 36.</translation>
    </message>
    <message>
        <source>Read as {encoding}; between columns {delimiter}, before decimals {decimal}, days as {day}</source>
        <translation>Citit ca {encoding}; între coloane {delimiter}, înaintea zecimalelor {decimal}, datele ca {day}</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>Days are read as {day}</source>
        <translation>Datele sunt citite ca {day}</translation>
    </message>
    <message>
        <source>These are more rows than a workbook holds. Name the file .csv.</source>
        <translation>Sunt mai multe rânduri decât încap într-un registru. Numiți fișierul .csv.</translation>
    </message>
    <message>
        <source>{number} (stolen)</source>
        <translation>{number} (furat)</translation>
    </message>
    <message>
        <source>{number} (damaged)</source>
        <translation>{number} (deteriorat)</translation>
    </message>
    <message>
        <source>no visit recorded</source>
        <translation>nicio vizită notată</translation>
    </message>
    <message>
        <source>What {shop} keeps about you</source>
        <translation>Ce păstrează {shop} despre dumneavoastră</translation>
    </message>
    <message>
        <source>Everything in the books on {when}. You may ask to have it put right or erased.</source>
        <translation>Tot ce este în registre la {when}. Puteți cere corectarea sau ștergerea.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dumneavoastră</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>La noi din</translation>
    </message>
    <message>
        <source>Saved in the lists</source>
        <translation>În listele salvate</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Adus de</translation>
    </message>
    <message>
        <source>Your number in the books</source>
        <translation>Numărul dumneavoastră în registre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>La ce v-ați dat acordul</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scop</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Spus</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Cu aceste cuvinte</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenit</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retras</translation>
    </message>
    <message>
        <source>{tier} until {day}</source>
        <translation>{tier} până la {day}</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>Nivel acordat manual</translation>
    </message>
    <message>
        <source>Agreed terms</source>
        <translation>Condiții convenite</translation>
    </message>
    <message>
        <source>What you are promised</source>
        <translation>Ce vi s-a promis</translation>
    </message>
    <message>
        <source>What you hold</source>
        <translation>Ce aveți</translation>
    </message>
    <message>
        <source>{points} not yet to be spent</source>
        <translation>{points} încă nu pot fi cheltuite</translation>
    </message>
    <message>
        <source>{points} owed</source>
        <translation>{points} datorie</translation>
    </message>
    <message>
        <source>{points} until {day}</source>
        <translation>{points} până în {day}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Cumpărături</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătit</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puncte</translation>
    </message>
    <message>
        <source>Returned on {day}: {goods} – {money} ({slip})</source>
        <translation>Retur {day}: {goods} – {money} ({slip})</translation>
    </message>
    <message>
        <source>Points beside purchases</source>
        <translation>Puncte în afara cumpărăturilor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Why, and who</source>
        <translation>De ce și cine</translation>
    </message>
    <message>
        <source>Written down beside</source>
        <translation>Ce s-a mai notat</translation>
    </message>
    <message>
        <source>Words, and who</source>
        <translation>Cuvinte și cine</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce înseamnă cifrele</translation>
    </message>
    <message numerus="yes">
        <source>{number} more row(s) are in the table as a file.</source>
        <translation>
            <numerusform>Încă {number} rând este în tabelul salvat ca fișier.</numerusform>
            <numerusform>Încă {number} rânduri sunt în tabelul salvat ca fișier.</numerusform>
            <numerusform>Încă {number} de rânduri sunt în tabelul salvat ca fișier.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at a hub and all of its tills say --hub ADDRESS, or put it into REGULARS_HUB.</source>
        <translation>Ca să vedeți baza comună cu toate casele ei, dați --hub ADRESĂ sau puneți adresa în REGULARS_HUB.</translation>
    </message>
    <message>
        <source>{shop} – customers: {customers}, facts: {facts}, {size} MB, generation {generation}</source>
        <translation>{shop} – clienți: {customers}, înregistrări: {facts}, {size} MB, generația {generation}</translation>
    </message>
    <message>
        <source>refused {when}, {till}: {why}</source>
        <translation>refuzat {when}, {till}: {why}</translation>
    </message>
    <message>
        <source>looked at others’ sales {number} times in a day</source>
        <translation>s-a uitat la vânzările altora de {number} ori într-o zi</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>alt sistem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>a sum that reports read is not what the journal says.</source>
        <translation>o sumă pentru rapoarte nu este cea din jurnal.</translation>
    </message>
    <message>
        <source>a sum that reports read is no longer kept.</source>
        <translation>o sumă pentru rapoarte nu mai este ținută.</translation>
    </message>
    <message>
        <source>Own sheet…</source>
        <translation>Coală proprie…</translation>
    </message>
    <message>
        <source>Calibration, front</source>
        <translation>Calibrare, față</translation>
    </message>
    <message>
        <source>Calibration, back</source>
        <translation>Calibrare, verso</translation>
    </message>
    <message>
        <source>Print this on a pre-cut sheet at actual size. On each scale read the number where the card&apos;s edge really lies, and type it as the offset.</source>
        <translation>Tipăriți pagina pe o coală pretăiată, la dimensiunea reală. Pe fiecare scală citiți numărul unde se află de fapt marginea cardului și introduceți-l ca deplasare.</translation>
    </message>
    <message>
        <source>100 mm. If it measures otherwise, the printer scales.</source>
        <translation>100 mm. Dacă nu se potrivește, imprimanta scalează.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. Save the picture smaller, then try again.</source>
        <translation>Fișierul depășește 20 MB. Salvați imaginea mai mică și încercați din nou.</translation>
    </message>
    <message>
        <source>The picture is larger than any card needs. Save it smaller, then try again.</source>
        <translation>Imaginea e mai mare decât îi trebuie unui card. Salvați-o mai mică și încercați din nou.</translation>
    </message>
    <message>
        <source>The picture is empty or too small to print. Choose a larger one.</source>
        <translation>Imaginea e goală sau prea mică pentru tipar. Alegeți una mai mare.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Fișierul nu e o imagine care se poate citi. Alegeți PNG sau JPEG.</translation>
    </message>
    <message>
        <source>Agrees to e-mail</source>
        <translation>Acceptă e-mail</translation>
    </message>
    <message>
        <source>Agrees to SMS</source>
        <translation>Acceptă SMS</translation>
    </message>
    <message>
        <source>Agreed before: so says the list {file}.</source>
        <translation>Acord dat anterior: așa spune lista {file}.</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Program de fidelitate</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mailuri</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS-uri</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Apeluri telefonice</translation>
    </message>
    <message>
        <source>Letters by post</source>
        <translation>Scrisori prin poștă</translation>
    </message>
    <message>
        <source>{shop} may keep my details and my purchases for its loyalty programme. I can take this back at any time, and ask for what is kept about me or for its erasure.</source>
        <translation>Sunt de acord ca {shop} să păstreze datele și cumpărăturile mele pentru programul său de fidelitate. Îmi pot retrage acordul oricând și pot cere datele păstrate despre mine sau ștergerea lor.</translation>
    </message>
    <message>
        <source>{shop} may send me offers and news by e-mail. I can take this back at any time.</source>
        <translation>Sunt de acord ca {shop} să îmi trimită oferte și noutăți prin e-mail. Îmi pot retrage acordul oricând.</translation>
    </message>
    <message>
        <source>{shop} may send me offers and news by text message. I can take this back at any time.</source>
        <translation>Sunt de acord ca {shop} să îmi trimită oferte și noutăți prin SMS. Îmi pot retrage acordul oricând.</translation>
    </message>
    <message>
        <source>{shop} may call me about offers and news. I can take this back at any time.</source>
        <translation>Sunt de acord ca {shop} să mă sune cu oferte și noutăți. Îmi pot retrage acordul oricând.</translation>
    </message>
    <message>
        <source>{shop} may send me offers and news by post. I can take this back at any time.</source>
        <translation>Sunt de acord ca {shop} să îmi trimită oferte și noutăți prin poștă. Îmi pot retrage acordul oricând.</translation>
    </message>
    <message>
        <source>at the till</source>
        <translation>la casă</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>pe hârtie</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>la telefon</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>prin e-mail</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>prin poștă</translation>
    </message>
    <message>
        <source>in a file that was brought in</source>
        <translation>într-un fișier importat</translation>
    </message>
    <message>
        <source>Agreed on {day}, {how}</source>
        <translation>Acord dat: {day}, {how}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}, {how}</source>
        <translation>Retras: {day}, {how}</translation>
    </message>
    <message>
        <source>Nobody was erased: they are gone already.</source>
        <translation>Nu a fost șters nimeni: datele nu mai există.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) erased for good. Sales and totals stay as they were.</source>
        <translation>
            <numerusform>Datele unui client (%n) au fost șterse definitiv. Vânzările și totalurile au rămas la fel.</numerusform>
            <numerusform>Datele a %n clienți au fost șterse definitiv. Vânzările și totalurile au rămas la fel.</numerusform>
            <numerusform>Datele a %n de clienți au fost șterse definitiv. Vânzările și totalurile au rămas la fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is cleaned when the program starts next.</source>
        <translation>Fișierul în sine va fi curățat la următoarea pornire a programului.</translation>
    </message>
    <message>
        <source>Copies made before now keep the name until {day}.</source>
        <translation>În copiile făcute până acum numele rămâne până la {day}.</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, birthday, notes, card numbers, groups, agreed terms and every reason in words. Cards stop working, coupons are taken back, and what is left in the purses can no longer be spent.</source>
        <translation>Numele, telefonul, e-mailul, ziua de naștere, notele, numerele cardurilor, grupurile, condițiile convenite și toate motivele scrise. Cardurile nu mai funcționează, cupoanele sunt retrase, iar ce a rămas în portofele nu mai poate fi cheltuit.</translation>
    </message>
    <message>
        <source>Sales, returns and points, under a number that leads to nobody: totals and reports do not change. What was agreed to and when, without a name.</source>
        <translation>Vânzările, retururile și punctele, sub un număr care nu duce la nimeni: totalurile și rapoartele nu se schimbă. La ce s-a dat acordul și când, fără nume.</translation>
    </message>
    <message>
        <source>The hub cannot be used ({detail}). What was copied before is there.</source>
        <translation>Baza comună nu poate fi folosită ({detail}). Ce s-a copiat înainte este acolo.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>acest calculator</translation>
    </message>
    <message>
        <source>This is no address of a hub. It reads postgresql://name@server/database.</source>
        <translation>Aceasta nu este adresa unei baze comune. Se scrie: postgresql://nume@server/bază.</translation>
    </message>
    <message>
        <source>No PostgreSQL answers on {server}. Check the address and that the server is on.</source>
        <translation>PostgreSQL nu răspunde pe {server}. Verificați adresa și dacă serverul este pornit.</translation>
    </message>
    <message>
        <source>{server} wants a password for {role}. Give it in PGPASSWORD or in PostgreSQL’s password file.</source>
        <translation>{server} cere o parolă pentru {role}. Dați-o în PGPASSWORD sau în fișierul de parole PostgreSQL.</translation>
    </message>
    <message>
        <source>{server} does not take this password for {role}. Check both, then try again.</source>
        <translation>{server} nu acceptă această parolă pentru {role}. Verificați-le pe amândouă și încercați din nou.</translation>
    </message>
    <message>
        <source>{server} does not know {role}. Check the name, or have it made.</source>
        <translation>{server} nu cunoaște {role}. Verificați numele sau cereți să fie creat.</translation>
    </message>
    <message>
        <source>There is no database {database} on {server}. Have an empty one made, or check the name.</source>
        <translation>Baza {database} nu există pe {server}. Verificați numele sau cereți una goală.</translation>
    </message>
    <message>
        <source>{server} does not let this computer in. Have its administrator allow it.</source>
        <translation>{server} nu lasă acest calculator să intre. Cereți administratorului să permită.</translation>
    </message>
    <message>
        <source>{database} holds something else. It was left as it is; name an empty database.</source>
        <translation>Baza {database} conține altceva. A rămas neatinsă; indicați o bază goală.</translation>
    </message>
    <message>
        <source>{database} is empty. Copy the books of a shop into it first: regulars hub copy.</source>
        <translation>Baza {database} este goală. Copiați întâi în ea registrele unui magazin: regulars hub copy.</translation>
    </message>
    <message>
        <source>{database} was made by another Regulars. Use the same one, or copy into an empty database.</source>
        <translation>Baza {database} a fost făcută de alt Regulars. Folosiți aceeași versiune sau copiați într-o bază goală.</translation>
    </message>
    <message>
        <source>Another shop is copying. Nothing was changed; try again in a minute.</source>
        <translation>Un alt magazin copiază acum. Nimic nu s-a schimbat; încercați din nou peste un minut.</translation>
    </message>
    <message>
        <source>These books are in {ours}, the hub is in {hub}. They cannot be added up.</source>
        <translation>Registrele acestea sunt în {ours}, baza comună în {hub}. Nu se pot aduna.</translation>
    </message>
    <message>
        <source>Version {version} of the programme is another one here than on the hub. A chain’s reports need one programme: publish the same one in every shop.</source>
        <translation>Versiunea {version} a programului este aici alta decât în baza comună. Rapoartele rețelei cer un singur program: publicați-l la fel în toate magazinele.</translation>
    </message>
    <message>
        <source>These books are not the ones copied before: they were put back from a backup. Copy every shop anew into an empty database.</source>
        <translation>Nu sunt registrele copiate înainte: au fost puse la loc dintr-o copie de siguranță. Copiați din nou toate magazinele într-o bază goală.</translation>
    </message>
    <message>
        <source>Till {till} is already there from {shop}. Two shops cannot share a till’s code.</source>
        <translation>Casa {till} există deja, de la {shop}. Două magazine nu pot avea același cod de casă.</translation>
    </message>
    <message>
        <source>This till looked at what other tills sold more often than anybody serves customers. It may look again in an hour; nothing else stops.</source>
        <translation>Această casă s-a uitat la vânzările altor case mai des decât se pot servi clienți. Peste o oră se poate uita din nou; restul funcționează.</translation>
    </message>
    <message>
        <source>What it sold since is not here yet. If it never comes back, retire it: regulars hub retire {named}.</source>
        <translation>Ce a vândut de atunci nu e încă aici. Dacă nu revine, scoateți-o: regulars hub retire {named}.</translation>
    </message>
    <message>
        <source>Tills speak only encrypted to a hub that proves who it is. Switch ssl on in postgresql.conf, with a certificate in the name or number by which tills reach it; a provider has one already. Where nobody signed it, carry the certificate to each till: regulars hub join --certificate FILE.</source>
        <translation>Casele vorbesc doar criptat și doar cu o bază comună care dovedește cine este. Porniți ssl în postgresql.conf, cu un certificat pe numele sau adresa la care o găsesc casele; un furnizor îl are deja. Dacă nu l-a semnat nimeni, duceți certificatul la fiecare casă: regulars hub join --certificate FIȘIER.</translation>
    </message>
    <message>
        <source>Invite each till, the first one too: regulars hub invite &quot;Till 1&quot;. The line works once; paste it at the till, or scan its code there.</source>
        <translation>Invitați fiecare casă, și pe prima: regulars hub invite &quot;Casa 1&quot;. Rândul merge o singură dată; lipiți-l la casă sau scanați acolo codul.</translation>
    </message>
    <message>
        <source>Card {number} is ready and nobody’s yet. Whoever joins can have it, and so can a customer.</source>
        <translation>Cardul {number} este gata și încă al nimănui. Îl poate primi cine se înscrie acum sau un client existent.</translation>
    </message>
    <message>
        <source>Card {number} was spoiled in printing and opens nobody. Put it away and take another one.</source>
        <translation>Cardul {number} s-a stricat la tipărire și nu deschide pe nimeni. Puneți-l deoparte și luați altul.</translation>
    </message>
    <message>
        <source>Another till published a version that was not looked at here. Nothing was published: the next round brings it; look at it, then publish.</source>
        <translation>La altă casă s-a publicat o versiune pe care aici nu a văzut-o nimeni. Nu s-a publicat nimic: o aduce următoarea sincronizare. Priviți-o, apoi publicați.</translation>
    </message>
    <message>
        <source>Customers are kept for 1 to 600 months without a visit, or 0 for always.</source>
        <translation>Datele clienților se păstrează între 1 și 600 de luni fără vizită, 0 înseamnă mereu.</translation>
    </message>
    <message>
        <source>A batch has 1 to 100,000 cards. Make more of them in several batches.</source>
        <translation>O serie are între 1 și 100.000 de carduri. Pentru mai multe, faceți mai multe serii.</translation>
    </message>
    <message>
        <source>At most 20,000 named cards at once. Make them in several batches.</source>
        <translation>Cel mult 20.000 de carduri cu nume o dată. Faceți-le în mai multe serii.</translation>
    </message>
    <message>
        <source>Too few numbers are left under this shop’s prefix. Choose another prefix under Shop.</source>
        <translation>Au rămas prea puține numere cu acest prefix. Alegeți altul la Magazin.</translation>
    </message>
    <message>
        <source>This batch is not in these books any more. Look at the list again.</source>
        <translation>Seria aceasta nu mai este în evidență. Uitați-vă din nou în listă.</translation>
    </message>
    <message>
        <source>The batch has no such card, or it was spoiled before. Look at its numbers again.</source>
        <translation>Seria nu are un asemenea card sau el a fost deja rebutat. Verificați numerele.</translation>
    </message>
    <message>
        <source>One of these cards was given to a customer. Report it there as damaged instead.</source>
        <translation>Unul dintre carduri a fost dat unui client. Raportați-l acolo ca deteriorat.</translation>
    </message>
    <message>
        <source>Mark the cards that came out spoiled first.</source>
        <translation>Marcați întâi cardurile ieșite greșit.</translation>
    </message>
    <message>
        <source>A reason needs a few words, 120 characters at most. Its limit cannot be below nought.</source>
        <translation>Un motiv are nevoie de câteva cuvinte, cel mult 120 de caractere. Limita nu poate fi sub zero.</translation>
    </message>
    <message>
        <source>Nobody is named who credits or debits this. Type who you are.</source>
        <translation>Nu se știe cine acordă sau scade. Scrieți cine sunteți.</translation>
    </message>
    <message>
        <source>This reason is not on the shop’s list any more. Choose another one.</source>
        <translation>Acest motiv nu mai e pe lista magazinului. Alegeți altul.</translation>
    </message>
    <message>
        <source>The programme in force has no such purse. Choose another one.</source>
        <translation>Programul în vigoare nu are un astfel de portofel. Alegeți altul.</translation>
    </message>
    <message>
        <source>This is more than the reason allows at once. Type less, or ask the owner.</source>
        <translation>E mai mult decât permite motivul o dată. Scrieți mai puțin sau întrebați proprietarul.</translation>
    </message>
    <message>
        <source>These two are one customer already. Look at their merges.</source>
        <translation>Acești doi sunt deja un singur client. Vedeți unirile clientului.</translation>
    </message>
    <message>
        <source>These books know of no such merge. Look at the customer again.</source>
        <translation>În registre nu există o asemenea unire. Deschideți din nou clientul.</translation>
    </message>
    <message>
        <source>This merge was undone already. Each side has what is theirs.</source>
        <translation>Unirea a fost deja anulată. Fiecare client are din nou ce îi aparține.</translation>
    </message>
    <message>
        <source>No sale has this slip number. Type it as it is printed, such as KDT-000123.</source>
        <translation>Nicio vânzare nu are acest număr de bon. Introduceți-l cum e tipărit, de exemplu KDT-000123.</translation>
    </message>
    <message>
        <source>This sale counts for a customer already.</source>
        <translation>Vânzarea este deja socotită unui client.</translation>
    </message>
    <message>
        <source>This slip is more than 30 days old. It can be counted for nobody any more.</source>
        <translation>Bonul are mai mult de 30 de zile. Nu mai poate fi socotit nimănui.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>în folosință</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocat</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>pierdut</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>furat</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>deteriorat</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>înlocuit</translation>
    </message>
    <message>
        <source>Bonus taken back</source>
        <translation>Bonus retras</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expirat</translation>
    </message>
    <message>
        <source>Debt waived</source>
        <translation>Datorie iertată</translation>
    </message>
    <message>
        <source>Two accounts of yours</source>
        <translation>Două conturi ale dumneavoastră</translation>
    </message>
    <message>
        <source>A purchase from before</source>
        <translation>O cumpărătură anterioară</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acorduri</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Mulțumire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>neschimbat</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <comment>points of a percentage: from 73 % to 71 % are −2 pts</comment>
        <translation>{number} p.p.</translation>
    </message>
    <message>
        <source>{number} days</source>
        <comment>a fraction, such as 8.5</comment>
        <translation>{number} zile</translation>
    </message>
    <message>
        <source>Who stays away</source>
        <translation>Cine nu mai vine</translation>
    </message>
    <message>
        <source>Everybody has a rhythm of their own. Who is silent for longer than it explains is going elsewhere: write to those at risk while they still remember you. Those who would bring most come first.</source>
        <translation>Fiecare are ritmul lui. Cine tace mai mult decât se explică prin el pleacă în altă parte: scrieți-le celor în pericol cât încă vă țin minte. Primii sunt cei care ar aduce cel mai mult.</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Cum stau</translation>
    </message>
    <message>
        <source>In rhythm</source>
        <translation>În ritm</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Întârzie</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>În pericol</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Plecați</translation>
    </message>
    <message>
        <source>No rhythm yet</source>
        <translation>Încă fără ritm</translation>
    </message>
    <message>
        <source>Usual gap between visits</source>
        <translation>Pauza obișnuită dintre vizite</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>Pauza obișnuită</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Nu vine de</translation>
    </message>
    <message>
        <source>Would bring a year</source>
        <translation>Ar aduce pe an</translation>
    </message>
    <message>
        <source>Each a year</source>
        <translation>De fiecare pe an</translation>
    </message>
    <message>
        <source>Members by their rhythm</source>
        <translation>Membrii după ritmul lor</translation>
    </message>
    <message>
        <source>What a year of theirs is worth</source>
        <translation>Cât valorează un an al lor</translation>
    </message>
    <message>
        <source>Silent for no longer than happens to one in five of those who still come as before, by chance alone. Counted among members who came on three days or more.</source>
        <translation>Nu tace mai mult decât i se întâmplă din întâmplare unuia din cinci dintre cei care vin ca înainte. Numărat între membrii care au venit în cel puțin trei zile.</translation>
    </message>
    <message>
        <source>Silent for longer than happens to one in five of those who still come as before, but not yet for longer than happens to one in twenty.</source>
        <translation>Tace mai mult decât i se întâmplă unuia din cinci dintre cei care vin ca înainte, dar încă nu mai mult decât unuia din douăzeci.</translation>
    </message>
    <message>
        <source>So long a silence happens to fewer than one in twenty of those who still come as before. At one in a thousand, or after more than a year without a visit, they count as gone.</source>
        <translation>O pauză atât de lungă i se întâmplă mai puțin de unuia din douăzeci dintre cei care vin ca înainte. La unul din o mie, sau după mai mult de un an fără vizită, se socotește plecat.</translation>
    </message>
    <message>
        <source>So long a silence happens to fewer than one in a thousand of those who still come as before; or they were at risk and have not been here for more than a year.</source>
        <translation>O pauză atât de lungă i se întâmplă mai puțin de unuia din o mie dintre cei care vin ca înainte; sau era în pericol și nu a mai fost aici de peste un an.</translation>
    </message>
    <message>
        <source>Came on one day or two: there is nothing yet to hold their silence against.</source>
        <translation>Au venit într-o zi sau două: tăcerea lor nu are încă cu ce se compara.</translation>
    </message>
    <message>
        <source>Half of the members with a rhythm have a shorter usual gap, half have a longer one.</source>
        <translation>Jumătate dintre membrii cu ritm au o pauză obișnuită mai scurtă, jumătate una mai lungă.</translation>
    </message>
    <message>
        <source>Days from the first visit to the last, divided by the number of gaps between them.</source>
        <translation>Zilele de la prima vizită la ultima, împărțite la numărul pauzelor dintre ele.</translation>
    </message>
    <message>
        <source>Days since the last visit of which something was kept.</source>
        <translation>Zile de la ultima vizită din care s-a păstrat ceva.</translation>
    </message>
    <message>
        <source>How likely so long a silence is for somebody who still comes as before: the share of the time since their first visit that lies before the last one, multiplied by itself once for every gap.</source>
        <translation>Cât de probabilă este o pauză atât de lungă la cineva care vine ca înainte: partea din timpul de la prima vizită aflată înainte de ultima, înmulțită cu ea însăși o dată pentru fiecare pauză.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) came on three days or more: too few to tell.</source>
        <translation>
            <numerusform>{count} membru a venit în cel puțin trei zile: prea puțin pentru o concluzie.</numerusform>
            <numerusform>{count} membri au venit în cel puțin trei zile: prea puțini pentru o concluzie.</numerusform>
            <numerusform>{count} de membri au venit în cel puțin trei zile: prea puțini pentru o concluzie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>În ziua</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparat cu</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Cine vine și cine pleacă</translation>
    </message>
    <message>
        <source>Whether more members are won than lost, month by month. Where more go than come, look at Who stays away; who joined and never bought has a card and needs a first reason to use it.</source>
        <translation>Dacă se câștigă mai mulți membri decât se pierd, lună de lună. Unde pleacă mai mulți decât vin, vedeți „Cine nu mai vine”; cine s-a înscris și nu a cumpărat are card și îi trebuie un prim motiv să-l arate.</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Membri activi</translation>
    </message>
    <message>
        <source>Still coming</source>
        <translation>Vin în continuare</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Reveniți</translation>
    </message>
    <message>
        <source>New and back</source>
        <translation>Noi și reveniți</translation>
    </message>
    <message>
        <source>Stopped coming</source>
        <translation>Au încetat să vină</translation>
    </message>
    <message>
        <source>Joined, never bought</source>
        <translation>Înscriși, fără cumpărături</translation>
    </message>
    <message>
        <source>Joined that month</source>
        <translation>Înscriși în acea lună</translation>
    </message>
    <message>
        <source>Of these never bought</source>
        <translation>Dintre ei fără cumpărături</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Cine a venit</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Câștigați și pierduți</translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count} lună</numerusform>
            <numerusform>{count} luni</numerusform>
            <numerusform>{count} de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>Still coming in {month}</source>
        <translation>Vin în continuare în {month}</translation>
    </message>
    <message>
        <source>Back again in {month}</source>
        <translation>Reveniți în {month}</translation>
    </message>
    <message>
        <source>Stopped coming, noticed in {month}</source>
        <translation>Au încetat să vină, observat în {month}</translation>
    </message>
    <message>
        <source>Members with a visit in the last months that are over, as many as are chosen (three unless said). Those before, with the new and those back, less those who stopped, are those now.</source>
        <translation>Membri cu o vizită în ultimele luni încheiate, câte s-au ales (trei, dacă nu s-a ales altfel). Cei de dinainte, cu cei noi și cei reveniți, fără cei care au încetat, sunt cei de acum.</translation>
    </message>
    <message>
        <source>Their first visit of which something was kept was in that month.</source>
        <translation>Prima lor vizită din care s-a păstrat ceva a fost în acea lună.</translation>
    </message>
    <message>
        <source>Came in that month, and in one of the months before it that still count.</source>
        <translation>Au venit în acea lună și în una dintre lunile dinainte care încă contează.</translation>
    </message>
    <message>
        <source>Came in that month after none of the months before it that count (three unless said).</source>
        <translation>Au venit în acea lună, după ce în lunile dinainte care contează (trei, dacă nu s-a ales altfel) nu veniseră.</translation>
    </message>
    <message>
        <source>New members and those who came back after having stopped.</source>
        <translation>Membri noi și cei care au revenit după ce încetaseră.</translation>
    </message>
    <message>
        <source>With that month, the chosen number of calendar months (three unless said) had passed without a visit. Known once the month is over.</source>
        <translation>Cu acea lună a trecut numărul ales de luni calendaristice (trei, dacă nu s-a ales altfel) fără vizită. Se știe după ce luna s-a încheiat.</translation>
    </message>
    <message>
        <source>Members until today without a receipt of which anything was kept.</source>
        <translation>Membri care până azi nu au niciun bon din care să se fi păstrat ceva.</translation>
    </message>
    <message>
        <source>Got their account in that month. Merged accounts are one.</source>
        <translation>Și-au primit contul în acea lună. Conturile unite sunt unul.</translation>
    </message>
    <message>
        <source>What has become of the coupons of this period. Few used: they give too little, or ask for too much. Most used on the day they were given: people would have bought anyway.</source>
        <translation>Ce s-a ales de cupoanele din perioada aceasta. Puține folosite: dau prea puțin sau cer prea mult. Cele mai multe folosite în ziua în care s-au dat: oamenii ar fi cumpărat oricum.</translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation>Expirate nefolosite</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Încă valabile</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>Parte folosită</translation>
    </message>
    <message>
        <source>Took off</source>
        <translation>Scăzut din preț</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Păstrate</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Pe campanii</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>How long they were kept</source>
        <translation>Cât au fost păstrate</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>Folosite după</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>În aceeași zi</translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 zile</translation>
    </message>
    <message>
        <source>8–14 days</source>
        <translation>8–14 zile</translation>
    </message>
    <message>
        <source>15–30 days</source>
        <translation>15–30 de zile</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 de zile</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Coupons given in the period: printed with a receipt, given as thanks, or made in one go.</source>
        <translation>Cupoane date în perioadă: tipărite cu un bon, date ca mulțumire sau făcute dintr-o dată.</translation>
    </message>
    <message>
        <source>Of those, how many have been used by today; a sale that came back whole makes a coupon good again. A code for many counts under receipts.</source>
        <translation>Câte dintre ele s-au folosit până azi; o vânzare returnată întreg face cuponul din nou valabil. Un cod pentru mulți se numără la bonuri.</translation>
    </message>
    <message>
        <source>Their last day is over, and nobody used them.</source>
        <translation>Ultima lor zi a trecut și nu le-a folosit nimeni.</translation>
    </message>
    <message>
        <source>May still be used today.</source>
        <translation>Se mai pot folosi azi.</translation>
    </message>
    <message>
        <source>Taken out of use by hand, or gone with the sale that printed them.</source>
        <translation>Retrase manual sau dispărute odată cu vânzarea care le-a tipărit.</translation>
    </message>
    <message>
        <source>Receipts they were used on, those that came back whole left out.</source>
        <translation>Bonuri pe care s-au folosit, fără cele returnate întreg.</translation>
    </message>
    <message>
        <source>What coupons of the campaign took off in the period, whenever they were issued, less what returns gave back.</source>
        <translation>Cât au scăzut din preț cupoanele campaniei în perioadă, oricând au fost date, minus retururile.</translation>
    </message>
    <message>
        <source>Whole days from the issue to the first use, on average of those that were used.</source>
        <translation>Zile întregi de la emitere până la prima folosire, în medie pentru cele folosite.</translation>
    </message>
    <message>
        <source>No coupons were ever issued.</source>
        <translation>Nu s-au dat încă niciodată cupoane.</translation>
    </message>
    <message>
        <source>Visits per member</source>
        <translation>Vizite pe membru</translation>
    </message>
    <message>
        <source>usual gap</source>
        <translation>pauza obișnuită</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>în pericol</translation>
    </message>
    <message>
        <source>Whom to thank</source>
        <translation>Cui să mulțumim</translation>
    </message>
    <message>
        <source>Whom to win back</source>
        <translation>Pe cine să recâștigăm</translation>
    </message>
    <message>
        <source>How much of it nobody is expected to use, by the share that went unused so far: see what is owed.</source>
        <translation>Cât din ele nu se așteaptă să folosească cineva, după partea rămasă nefolosită până acum: vezi ce datorăm.</translation>
    </message>
    <message>
        <source>The members who paid most in this period.</source>
        <translation>Membrii care au plătit cel mai mult în această perioadă.</translation>
    </message>
    <message>
        <source>Of the members at risk, those who would bring most.</source>
        <translation>Dintre membrii în pericol, cei care ar aduce cel mai mult.</translation>
    </message>
    <message>
        <source>What they paid in this period for goods they kept.</source>
        <translation>Ce au plătit în această perioadă pentru marfa păstrată.</translation>
    </message>
    <message>
        <source>Revenue that waits for points</source>
        <translation>Venituri care așteaptă punctele</translation>
    </message>
    <message>
        <source>Who sells goods and gives points with them sells two things (IFRS 15). A part of the price waits until the points are used. Hand this table to your accountant. Months are shown whole.</source>
        <translation>Cine vinde marfă și dă puncte cu ea vinde două lucruri (IFRS 15). O parte din preț așteaptă până când punctele sunt folosite. Dați tabelul acesta contabilului. Lunile apar întregi.</translation>
    </message>
    <message>
        <source>Sales shared between goods and points</source>
        <translation>Vânzări împărțite între marfă și puncte</translation>
    </message>
    <message>
        <source>Sales to members</source>
        <translation>Vânzări către membri</translation>
    </message>
    <message>
        <source>For the goods</source>
        <translation>Pentru marfă</translation>
    </message>
    <message>
        <source>Expected to be used</source>
        <translation>De așteptat să fie folosite</translation>
    </message>
    <message>
        <source>Put aside for points</source>
        <translation>Pus deoparte pentru puncte</translation>
    </message>
    <message>
        <source>Waits at the end</source>
        <translation>Așteaptă la sfârșit</translation>
    </message>
    <message>
        <source>The part of past sales that is not earned yet: its points may still be used.</source>
        <translation>Partea din vânzările trecute care nu e încă recunoscută: punctele ei mai pot fi folosite.</translation>
    </message>
    <message>
        <source>Members’ sales × worth of the points expected to be used ÷ (sales + that worth). With several purses all of them are in the sum.</source>
        <translation>Vânzările către membri × valoarea punctelor de așteptat să fie folosite ÷ (vânzări + acea valoare). Cu mai multe portofele, toate intră în sumă.</translation>
    </message>
    <message>
        <source>Of what was put aside, as large a part as of the expected points has been used; all of the rest once the points have lapsed.</source>
        <translation>Din suma pusă deoparte, o parte la fel de mare ca a punctelor folosite din cele așteptate; restul întreg, când punctele au expirat.</translation>
    </message>
    <message>
        <source>What members paid for goods they kept; what came back is taken off the month of its sale.</source>
        <translation>Ce au plătit membrii pentru marfa păstrată; ce s-a returnat se scade din luna vânzării.</translation>
    </message>
    <message>
        <source>What is left of sales for the goods themselves: revenue at once.</source>
        <translation>Ce rămâne din vânzări pentru marfa însăși: venit pe loc.</translation>
    </message>
    <message>
        <source>Points that sales and bonuses gave, less what returns took back.</source>
        <translation>Punctele date de vânzări și bonusuri, minus cele luate înapoi la retururi.</translation>
    </message>
    <message>
        <source>Points earned, less the share that this shop’s members never use.</source>
        <translation>Punctele câștigate, minus partea pe care membrii acestui magazin n-o folosesc niciodată.</translation>
    </message>
    <message>
        <source>Points spent on goods and gifts, less what returns gave back.</source>
        <translation>Puncte cheltuite pe marfă și cadouri, minus cele date înapoi la retururi.</translation>
    </message>
    <message>
        <source>Worked out as in IFRS 15, Illustrative Example 52. The share expected to be used is today’s, for all months alike: a new estimate changes past months here; books catch up in the month of the change. Points brought in or given by hand come with no sale and are left out.</source>
        <translation>Calculat ca în IFRS 15, exemplul ilustrativ 52. Partea de așteptat să fie folosită este cea de azi, aceeași pentru toate lunile: o estimare nouă schimbă aici și lunile trecute; în registre diferența se trece în luna schimbării. Punctele aduse sau date manual nu vin cu o vânzare și rămân afară.</translation>
    </message>
    <message>
        <source>Points are taken to be used in the order in which they were earned, all members together.</source>
        <translation>Se socotește că punctele se folosesc în ordinea în care au fost câștigate, toți membrii la un loc.</translation>
    </message>
    <message>
        <source>{purse}: a point is taken at {worth}. Too little has come to its end yet, so all points are expected to be used.</source>
        <translation>{purse}: un punct e socotit la {worth}. Prea puține au ajuns la capăt, așa că se așteaptă ca toate să fie folosite.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Înainte: {value}</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>Puncte datorate</translation>
    </message>
    <message>
        <source>What your members may still spend with you, by the month in which it lapses. Remind those who would lose most: whoever comes to use their points buys something besides.</source>
        <translation>Ce mai pot cheltui membrii la dumneavoastră, după luna în care expiră. Amintiți-le celor care ar pierde cel mai mult: cine vine să-și folosească punctele mai cumpără ceva.</translation>
    </message>
    <message>
        <source>Likely to be used</source>
        <translation>Probabil vor fi folosite</translation>
    </message>
    <message>
        <source>Lapses next month</source>
        <translation>Expiră luna viitoare</translation>
    </message>
    <message>
        <source>Never lapses</source>
        <translation>Nu expiră</translation>
    </message>
    <message>
        <source>Owed by members</source>
        <translation>Datorat de membri</translation>
    </message>
    <message>
        <source>By the month in which they lapse</source>
        <translation>După luna în care expiră</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Ce se întâmplă cu ele</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Expiră</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valabil până la</translation>
    </message>
    <message>
        <source>{purse}: never lapses</source>
        <translation>{purse}: nu expiră</translation>
    </message>
    <message>
        <source>{purse}: owed by members</source>
        <translation>{purse}: datorat de membri</translation>
    </message>
    <message>
        <source>{purse}: lapses in {month}</source>
        <translation>{purse}: expiră – {month}</translation>
    </message>
    <message>
        <source>All points that members hold today, at what a point pays. What has lapsed is not among them; what members owe the shop is not taken off.</source>
        <translation>Toate punctele pe care le au membrii azi, la cât plătește un punct. Cele expirate nu sunt incluse; ce datorează membrii magazinului nu e scăzut.</translation>
    </message>
    <message>
        <source>The rest: be ready to be paid with it.</source>
        <translation>Restul: fiți gata să vi se plătească cu el.</translation>
    </message>
    <message>
        <source>What is good until a day of next month, unless it is spent before.</source>
        <translation>Ce e valabil până într-o zi a lunii viitoare, dacă nu se cheltuie înainte.</translation>
    </message>
    <message>
        <source>Points without an end.</source>
        <translation>Puncte fără termen.</translation>
    </message>
    <message>
        <source>Points were spent, and then the goods that had earned them came back. The next points fill it first.</source>
        <translation>Punctele au fost cheltuite, apoi marfa care le adusese s-a returnat. Următoarele puncte acoperă întâi datoria.</translation>
    </message>
    <message>
        <source>Nobody holds any points.</source>
        <translation>Nimeni nu are puncte.</translation>
    </message>
    <message>
        <source>What members are worth</source>
        <translation>Cât valorează membrii</translation>
    </message>
    <message>
        <source>What members have left so far, and what the next twelve months of each may be expected to bring. It says how much a new member may cost, and whom to look after: a tenth of them usually brings more than half.</source>
        <translation>Cât au lăsat membrii până acum și cât se poate aștepta de la fiecare în următoarele douăsprezece luni. Arată cât poate costa un membru nou și de cine să aveți grijă: o zecime aduce de obicei mai mult de jumătate.</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Cheltuit până acum</translation>
    </message>
    <message>
        <source>Spent so far, each</source>
        <translation>Cheltuit de fiecare</translation>
    </message>
    <message>
        <source>Expected in 12 months</source>
        <translation>De așteptat în 12 luni</translation>
    </message>
    <message>
        <source>Expected in 12 months, each</source>
        <translation>De așteptat în 12 luni de la fiecare</translation>
    </message>
    <message>
        <source>Visits expected</source>
        <translation>Vizite de așteptat</translation>
    </message>
    <message>
        <source>Expected a visit</source>
        <translation>De așteptat la o vizită</translation>
    </message>
    <message>
        <source>Still come</source>
        <translation>Încă vin</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>Zecime</translation>
    </message>
    <message>
        <source>Tenths of members, by what is expected</source>
        <translation>Zecimi de membri, după suma așteptată</translation>
    </message>
    <message>
        <source>Expected in 12 months, by tenths of members</source>
        <translation>De așteptat în 12 luni, pe zecimi de membri</translation>
    </message>
    <message>
        <source>By first visit</source>
        <translation>După prima vizită</translation>
    </message>
    <message>
        <source>Spent so far, each, by first visit</source>
        <translation>Cheltuit de fiecare, după prima vizită</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Toți membrii</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce a învățat modelul</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametru</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Log-likelihood of visits</source>
        <translation>Log-verosimilitatea vizitelor</translation>
    </message>
    <message>
        <source>Members learnt from: visits</source>
        <translation>Membri pentru modelul vizitelor</translation>
    </message>
    <message>
        <source>Members learnt from: money</source>
        <translation>Membri pentru modelul sumelor</translation>
    </message>
    <message>
        <source>Tenth {number} of members by what is expected</source>
        <translation>Zecimea {number} de membri, după suma așteptată</translation>
    </message>
    <message>
        <source>First came in {when}</source>
        <translation>Prima vizită: {when}</translation>
    </message>
    <message>
        <source>What members paid for goods they kept, from their first visit until today, divided by their number.</source>
        <translation>Cât au plătit membrii pentru ce au păstrat, de la prima vizită până azi, împărțit la numărul lor.</translation>
    </message>
    <message>
        <source>Visits expected in the next 365 days × what is expected to be left each time, added up member by member. Sales, not profit; nothing is taken off for coming later.</source>
        <translation>Vizitele așteptate în următoarele 365 de zile × suma așteptată de fiecare dată, adunate membru cu membru. Vânzări, nu profit; nu se scade nimic pentru că banii vin mai târziu.</translation>
    </message>
    <message>
        <source>Days with a visit in the next 365 days: the BG/NBD model, from how often and how lately they came.</source>
        <translation>Zile cu vizită în următoarele 365 de zile: modelul BG/NBD, după cât de des și cât de recent au venit.</translation>
    </message>
    <message>
        <source>What they left on a day until now, drawn towards what is usual here the fewer their days were: the Gamma-Gamma model.</source>
        <translation>Cât au lăsat pe zi până acum, cu atât mai aproape de obișnuitul magazinului cu cât au fost mai puține zile: modelul Gamma-Gamma.</translation>
    </message>
    <message>
        <source>The chance that they have not stopped coming for good, of members who came on two days or more. Of whoever came once the model can&apos;t say it.</source>
        <translation>Șansa că nu au încetat definitiv să vină, la membrii care au venit în cel puțin două zile. Despre cine a venit o dată modelul nu poate spune.</translation>
    </message>
    <message>
        <source>In whole units of the currency; time is in weeks.</source>
        <translation>În unități întregi ale monedei; timpul în săptămâni.</translation>
    </message>
    <message>
        <source>Assumed: everybody comes by chance at a rate of their own until they stop for good; what they leave does not depend on how often they come; the shop stays as it is, without seasons or a new offer. Good for many members together, a hint for a single one.</source>
        <translation>Se presupune: fiecare vine la întâmplare, în ritmul lui, până încetează definitiv; suma nu depinde de cât de des vine; magazinul rămâne cum este, fără sezoane sau oferte noi. Bun pentru mulți membri împreună, un indiciu pentru unul singur.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) came once so far. Whether they still come is not known; the model counts them all as if they did, at the low rate of such members.</source>
        <translation>
            <numerusform>{count} membru a venit o singură dată. Dacă mai vine nu se știe; modelul îl socotește ca și cum ar veni, în ritmul scăzut al unor astfel de membri.</numerusform>
            <numerusform>{count} membri au venit o singură dată. Dacă mai vin nu se știe; modelul îi socotește ca și cum ar veni, în ritmul scăzut al unor astfel de membri.</numerusform>
            <numerusform>{count} de membri au venit o singură dată. Dacă mai vin nu se știe; modelul îi socotește ca și cum ar veni, în ritmul scăzut al unor astfel de membri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s): what they will bring can be learnt from 100 on, 30 of whom came again.</source>
        <translation>
            <numerusform>{count} membru: cât vor aduce se poate afla de la 100 încolo, dintre care 30 au revenit.</numerusform>
            <numerusform>{count} membri: cât vor aduce se poate afla de la 100 încolo, dintre care 30 au revenit.</numerusform>
            <numerusform>{count} de membri: cât vor aduce se poate afla de la 100 încolo, dintre care 30 au revenit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with visits</source>
        <translation>Zile cu vizite</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Prima vizită</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce e de făcut</translation>
    </message>
    <message>
        <source>What they paid for goods they kept, from their first visit until today.</source>
        <translation>Cât au plătit pentru ce au păstrat, de la prima vizită până azi.</translation>
    </message>
    <message>
        <source>Days on which they bought something that they kept; several receipts a day are one.</source>
        <translation>Zile în care au cumpărat ceva ce au păstrat; mai multe bonuri într-o zi sunt unul.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regulă</translation>
    </message>
    <message>
        <source>Purse</source>
        <translation>Portofel</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>În bani</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Câștigate</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Folosite</translation>
    </message>
    <message>
        <source>Points at what a point of this purse pays under today’s programme.</source>
        <translation>Puncte la cât plătește un punct din acest portofel în programul de azi.</translation>
    </message>
    <message>
        <source>Movement of purses</source>
        <translation>Mișcarea portofelelor</translation>
    </message>
    <message>
        <source>Every point that came and went, month by month. Each month opens with what the one before left, and every line adds up: your accountant can take it over as it is.</source>
        <translation>Fiecare punct venit și plecat, lună de lună. Fiecare lună începe cu ce a lăsat cea dinainte și fiecare rând se adună: contabilul îl poate prelua așa cum e.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>La început</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Aduse</translation>
    </message>
    <message>
        <source>Spent on gifts</source>
        <translation>Cheltuite pe cadouri</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Luate înapoi</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>Iertate</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>La sfârșit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>All movements ever, added up</source>
        <translation>Toate mișcările de până acum, adunate</translation>
    </message>
    <message>
        <source>Lapsed since, not written down yet</source>
        <translation>Expirate de atunci, încă nescrise</translation>
    </message>
    <message>
        <source>Balance today</source>
        <translation>Sold azi</translation>
    </message>
    <message>
        <source>of which members hold</source>
        <translation>din care au membrii</translation>
    </message>
    <message>
        <source>of which members owe</source>
        <translation>din care datorează membrii</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venite</translation>
    </message>
    <message>
        <source>What was there at the start and all that moved in the period: the sum of all entries.</source>
        <translation>Ce era la început și tot ce s-a mișcat în perioadă: suma tuturor înregistrărilor.</translation>
    </message>
    <message>
        <source>Balances that were brought from another programme.</source>
        <translation>Solduri aduse dintr-un alt program.</translation>
    </message>
    <message>
        <source>What returned goods had been paid with from the purse.</source>
        <translation>Ce se plătise din portofel pentru marfa returnată.</translation>
    </message>
    <message>
        <source>What had been earned with goods that came back.</source>
        <translation>Ce se câștigase cu marfa returnată.</translation>
    </message>
    <message>
        <source>What a return should have taken back, was not there any more, and the shop waived.</source>
        <translation>Ce trebuia luat înapoi la retur, nu mai era, iar magazinul a renunțat.</translation>
    </message>
    <message>
        <source>Credits and debits by hand, with a reason.</source>
        <translation>Creditări și debitări manuale, cu motiv.</translation>
    </message>
    <message>
        <source>Earned, brought in and given by hand, less what returns took back.</source>
        <translation>Câștigate, aduse și date manual, minus cele luate înapoi la retururi.</translation>
    </message>
    <message>
        <source>Spent on goods and gifts, less what returns gave back.</source>
        <translation>Cheltuite pe marfă și cadouri, minus cele date înapoi la retururi.</translation>
    </message>
    <message>
        <source>A day’s end takes points at once; it is written down when the till next starts.</source>
        <translation>Punctele expiră pe loc la sfârșitul zilei; se scrie când casa pornește data viitoare.</translation>
    </message>
    <message>
        <source>Nothing is in any purse, and nothing moved in this period.</source>
        <translation>Nu e nimic în niciun portofel și nimic nu s-a mișcat în perioada aceasta.</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Cine revine</translation>
    </message>
    <message>
        <source>The new members of each month, and how many of them came in every month after. Most go before their second visit: give a reason for it with the first slip. A month that kept more than its neighbours shows what worked.</source>
        <translation>Membrii noi ai fiecărei luni și câți dintre ei au venit în fiecare lună următoare. Cei mai mulți pleacă înainte de a doua vizită: dați un motiv pentru ea odată cu primul bon. O lună care a păstrat mai mulți decât vecinele ei arată ce a mers.</translation>
    </message>
    <message>
        <source>Who came back, by month of the first purchase</source>
        <translation>Cine a revenit, după luna primei cumpărături</translation>
    </message>
    <message>
        <source>Share of each month’s new members</source>
        <translation>Partea din membrii noi ai fiecărei luni</translation>
    </message>
    <message>
        <source>Members of each month</source>
        <translation>Membrii fiecărei luni</translation>
    </message>
    <message>
        <source>Usual of all these months</source>
        <translation>Obișnuit în toate aceste luni</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Membri noi</translation>
    </message>
    <message>
        <source>Came back at all</source>
        <translation>Au revenit vreodată</translation>
    </message>
    <message>
        <source>Came in that month</source>
        <translation>Au venit în acea lună</translation>
    </message>
    <message>
        <source>Come a month later</source>
        <translation>Vin după o lună</translation>
    </message>
    <message>
        <source>Come three months later</source>
        <translation>Vin după trei luni</translation>
    </message>
    <message>
        <source>Come six months later</source>
        <translation>Vin după șase luni</translation>
    </message>
    <message>
        <source>Never after their first month</source>
        <translation>Niciodată după prima lună</translation>
    </message>
    <message>
        <source>New in {month}, never after that month</source>
        <translation>Noi în {month}, niciodată după acea lună</translation>
    </message>
    <message numerus="yes">
        <source>New in {month}, came {later} month(s) later</source>
        <translation>
            <numerusform>Noi în {month}, au venit după {later} lună</numerusform>
            <numerusform>Noi în {month}, au venit după {later} luni</numerusform>
            <numerusform>Noi în {month}, au venit după {later} de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>New in {month}</source>
        <translation>Noi în {month}</translation>
    </message>
    <message>
        <source>Members whose first purchase of which something was kept fell into these months.</source>
        <translation>Membri a căror primă cumpărătură din care s-a păstrat ceva a fost în aceste luni.</translation>
    </message>
    <message>
        <source>Came in any month after that of their first purchase.</source>
        <translation>Au venit în orice lună după cea a primei cumpărături.</translation>
    </message>
    <message>
        <source>Of the members of all these months together, how many came in that month after their first. Months that are not over yet are left out.</source>
        <translation>Dintre membrii tuturor acestor luni la un loc, câți au venit în acea lună după prima. Lunile neîncheiate nu se iau în calcul.</translation>
    </message>
    <message>
        <source>The last month is not over: its figures still grow.</source>
        <translation>Ultima lună nu s-a încheiat: cifrele ei mai cresc.</translation>
    </message>
    <message>
        <source>What each rule gave</source>
        <translation>Ce a dat fiecare regulă</translation>
    </message>
    <message>
        <source>What your programme costs, rule by rule. A rule that gives much to few, or nothing to anybody, is worth a look in the programme room.</source>
        <translation>Cât costă programul, regulă cu regulă. O regulă care dă mult câtorva sau nimic nimănui merită o privire în camera programului.</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Oferit</translation>
    </message>
    <message>
        <source>Of sales</source>
        <translation>Din vânzări</translation>
    </message>
    <message>
        <source>Points, in money</source>
        <translation>Puncte, în bani</translation>
    </message>
    <message>
        <source>Rules that gave</source>
        <translation>Reguli care au dat</translation>
    </message>
    <message>
        <source>Rules that gave nothing</source>
        <translation>Reguli care n-au dat nimic</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>A dat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Taken off prices</source>
        <translation>Scăzut din prețuri</translation>
    </message>
    <message>
        <source>Given in points</source>
        <translation>Dat în puncte</translation>
    </message>
    <message>
        <source>Gifts for points</source>
        <translation>Cadouri pentru puncte</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>De câte ori</translation>
    </message>
    <message>
        <source>Gave nothing</source>
        <translation>N-au dat nimic</translation>
    </message>
    <message>
        <source>Gave last on</source>
        <translation>A dat ultima dată</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Bugete</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Buget</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Folosit</translation>
    </message>
    <message>
        <source>Will last</source>
        <translation>Mai ține</translation>
    </message>
    <message>
        <source>Discounts and points together. Points count when they are earned, not when they are spent.</source>
        <translation>Reduceri și puncte la un loc. Punctele contează când se câștigă, nu când se cheltuie.</translation>
    </message>
    <message>
        <source>Of what all customers paid for goods they kept in the period, members and guests.</source>
        <translation>Din ce au plătit în perioadă toți clienții pentru marfa păstrată, membri și oaspeți.</translation>
    </message>
    <message>
        <source>What rules took off prices in the period; what came back makes it less on the day it came back.</source>
        <translation>Cât au scăzut regulile din prețuri în perioadă; ce se returnează micșorează suma în ziua returului.</translation>
    </message>
    <message>
        <source>Points that rules gave in the period, less those that returns took back, at what a point pays today.</source>
        <translation>Punctele date de reguli în perioadă, minus cele luate înapoi la retururi, la cât plătește azi un punct.</translation>
    </message>
    <message>
        <source>Rules that took something off or gave points in the period.</source>
        <translation>Reguli care în perioadă au scăzut ceva sau au dat puncte.</translation>
    </message>
    <message>
        <source>Rules of today’s programme that gave nothing in the period: their day has not come, nobody knows them, or they ask too much.</source>
        <translation>Reguli din programul de azi care n-au dat nimic în perioadă: nu le-a venit ziua, nu le știe nimeni sau cer prea mult.</translation>
    </message>
    <message>
        <source>Receipts the rule gave on; one that came back whole is taken off. For points: times they were given.</source>
        <translation>Bonuri pe care a dat regula; cel returnat întreg e scăzut. La puncte: de câte ori s-au dat.</translation>
    </message>
    <message>
        <source>Members who had something from the rule in the period; guests are not counted.</source>
        <translation>Membri care au avut ceva de la regulă în perioadă; oaspeții nu se numără.</translation>
    </message>
    <message>
        <source>Days until the budget is used up, if it goes on as in the last four weeks.</source>
        <translation>Zile până se termină bugetul, dacă merge ca în ultimele patru săptămâni.</translation>
    </message>
    <message>
        <source>The programme has no rules that give anything.</source>
        <translation>Programul nu are reguli care să dea ceva.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Privire de ansamblu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>De verificat</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Bonuri</translation>
    </message>
    <message>
        <source>Average check</source>
        <translation>Bon mediu</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Reduceri</translation>
    </message>
    <message>
        <source>Paid from purses</source>
        <translation>Plătit din portofele</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Returnat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Fără card</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>De la membri</translation>
    </message>
    <message>
        <source>Of guests</source>
        <translation>De la cei fără card</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pondere</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Oră</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ziua săptămânii</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Casă</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Pe zile</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Pe săptămâni</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Pe luni</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Pe ore</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Pe zilele săptămânii</translation>
    </message>
    <message>
        <source>Nothing was sold in this period.</source>
        <translation>În această perioadă nu s-a vândut nimic.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s): too few to tell.</source>
        <translation>
            <numerusform>{count} membru: prea puțin pentru o concluzie.</numerusform>
            <numerusform>{count} membri: prea puțin pentru o concluzie.</numerusform>
            <numerusform>{count} de membri: prea puțin pentru o concluzie.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the programme is doing</source>
        <translation>Cum merge programul</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Încasări</translation>
    </message>
    <message>
        <source>What customers paid for goods they kept: after discounts and purses. What came back later is taken off the day it was sold on.</source>
        <translation>Cât au plătit clienții pentru ce au păstrat: după reduceri și plăți din portofele. Ce s-a returnat se scade din ziua vânzării.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Săptămâna aceasta</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Săptămâna trecută</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Luna aceasta</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Luna trecută</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Trimestrul acesta</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestrul trecut</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anul trecut</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Douăsprezece luni</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Alte zile</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Perioada dinainte</translation>
    </message>
    <message>
        <source>The same days a year ago</source>
        <translation>Aceleași zile acum un an</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nimic</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation>Cashback</translation>
    </message>
    <message>
        <source>Points for every amount</source>
        <translation>Puncte pentru sumă</translation>
    </message>
    <message>
        <source>Points for every visit</source>
        <translation>Puncte pentru vizită</translation>
    </message>
    <message>
        <source>Points for some goods</source>
        <translation>Puncte pentru unele produse</translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation>Cadou de bun-venit</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Prima cumpărătură</translation>
    </message>
    <message>
        <source>Ten seconds on a Monday: do members buy more and come again, and what does it cost? Each figure opens what is behind it.</source>
        <translation>Zece secunde lunea: membrii cumpără mai mult, revin, și cât costă? Fiecare cifră arată ce se află în spatele ei.</translation>
    </message>
    <message>
        <source>Received by the shop</source>
        <translation>Încasat de magazin</translation>
    </message>
    <message>
        <source>of all sales</source>
        <translation>din toate vânzările</translation>
    </message>
    <message>
        <source>Average check of members</source>
        <translation>Bonul mediu al membrilor</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>fără card</translation>
    </message>
    <message>
        <source>Visits per member a month</source>
        <translation>Vizite pe membru pe lună</translation>
    </message>
    <message>
        <source>Kept from the period before</source>
        <translation>Păstrați din perioada anterioară</translation>
    </message>
    <message>
        <source>Cost of the programme</source>
        <translation>Costul programului</translation>
    </message>
    <message>
        <source>in money</source>
        <translation>în bani</translation>
    </message>
    <message>
        <source>Sales a week</source>
        <translation>Vânzări pe săptămână</translation>
    </message>
    <message>
        <source>Came in this period</source>
        <translation>Au venit în această perioadă</translation>
    </message>
    <message>
        <source>What customers paid and what others paid for them, such as makers&apos; coupons in the receipts that were brought in from elsewhere.</source>
        <translation>Ce au plătit clienții și ce au plătit alții pentru ei, de exemplu cupoanele producătorilor din bonurile aduse din altă parte.</translation>
    </message>
    <message>
        <source>As they were given at the sale, whether or not the goods came back later.</source>
        <translation>Așa cum au fost date la vânzare, chiar dacă marfa a fost returnată mai târziu.</translation>
    </message>
    <message>
        <source>What members paid for goods they kept: after discounts and purses, less what came back later. Everybody with an account is a member; accounts that were merged are one.</source>
        <translation>Ce au plătit membrii pentru marfa păstrată: după reduceri și portofele, fără ce s-a returnat mai târziu. Membru este oricine are un cont; conturile unite sunt unul singur.</translation>
    </message>
    <message>
        <source>The report was asked for in a way it is not known by. Nothing was done.</source>
        <translation>Raportul nu poate fi cerut astfel. Nu s-a făcut nimic.</translation>
    </message>
    <message>
        <source>Say a span or days, not both.</source>
        <translation>Indicați o perioadă sau zile, nu amândouă.</translation>
    </message>
    <message>
        <source>Say the first day too, with --from.</source>
        <translation>Indicați și prima zi, cu --from.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Ultima zi este înaintea primei.</translation>
    </message>
    <message>
        <source>This report does not look at that. Leave it out.</source>
        <translation>Acest raport nu ține cont de asta. Renunțați la opțiune.</translation>
    </message>
    <message>
        <source>{value} is no day: write it as 2026-11-21.</source>
        <translation>{value} nu este o dată: scrieți 2026-11-21.</translation>
    </message>
    <message>
        <source>{value} is not one of: {known}.</source>
        <translation>{value} nu există. Există: {known}.</translation>
    </message>
    <message>
        <source>{value} is not known, and there is nothing to choose from.</source>
        <translation>{value} nu există și nu este nimic de ales.</translation>
    </message>
    <message>
        <source>There is no report {name}. There are: {names}.</source>
        <translation>Nu există raportul {name}. Există: {names}.</translation>
    </message>
    <message>
        <source>The week on paper</source>
        <translation>Săptămâna pe hârtie</translation>
    </message>
    <message>
        <source>Last week on a few pages, to be read on a Monday.</source>
        <translation>Săptămâna trecută pe câteva pagini, de citit lunea.</translation>
    </message>
    <message>
        <source>{file}: name it {ending}, so that other programs know what it is.</source>
        <translation>{file}: numiți-l cu {ending}, ca alte programe să știe ce este.</translation>
    </message>
    <message>
        <source>This report has no picture now.</source>
        <translation>Acest raport nu are acum niciun grafic.</translation>
    </message>
    <message>
        <source>This report has no table now.</source>
        <translation>Acest raport nu are acum niciun tabel.</translation>
    </message>
    <message>
        <source>Last week: {days}</source>
        <translation>Săptămâna trecută: {days}</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Cu o săptămână înainte</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Acum un an</translation>
    </message>
    <message>
        <source>Since a year ago</source>
        <translation>Față de acum un an</translation>
    </message>
    <message numerus="yes">
        <source>And {number} more.</source>
        <translation>
            <numerusform>Și încă {number}.</numerusform>
            <numerusform>Și încă {number}.</numerusform>
            <numerusform>Și încă {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points whose last day comes within {number} day(s)</source>
        <translation>
            <numerusform>Puncte care expiră în {number} zi</numerusform>
            <numerusform>Puncte care expiră în {number} zile</numerusform>
            <numerusform>Puncte care expiră în {number} de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>What members paid, divided by their receipts of which something was kept.</source>
        <translation>Ce au plătit membrii, împărțit la bonurile lor din care s-a păstrat ceva.</translation>
    </message>
    <message>
        <source>Receipts of members of which something was kept, divided by the members who came and by the months of the period. Who did not come at all does not lessen it.</source>
        <translation>Bonurile membrilor din care s-a păstrat ceva, împărțite la membrii care au venit și la lunile perioadei. Cine nu a venit deloc nu o micșorează.</translation>
    </message>
    <message>
        <source>The period is not over yet: what is compared with a whole one still grows.</source>
        <translation>Perioada nu s-a încheiat: ce se compară cu una întreagă încă mai crește.</translation>
    </message>
    <message>
        <source>Gifts are left out of the cost: they are known for the whole shop only.</source>
        <translation>Cadourile nu intră în cost: se cunosc doar pentru tot magazinul.</translation>
    </message>
    <message>
        <source>Who brings the sales</source>
        <translation>Cine aduce vânzările</translation>
    </message>
    <message>
        <source>A few members bring most of the sales. Know class A by name and never let them wait; what class C costs should be little. The flatter the curve, the less the shop hangs on a few.</source>
        <translation>Puțini membri aduc cea mai mare parte a vânzărilor. Cunoaște clasa A pe nume și n-o lăsa să aștepte; clasa C trebuie să coste puțin. Cu cât curba e mai plată, cu atât magazinul depinde mai puțin de câțiva.</translation>
    </message>
    <message>
        <source>The best 20 % bring</source>
        <translation>Cei mai buni 20 % aduc</translation>
    </message>
    <message>
        <source>Half of the sales come from</source>
        <translation>Jumătate din vânzări vin de la</translation>
    </message>
    <message>
        <source>Members who came</source>
        <translation>Membri care au venit</translation>
    </message>
    <message>
        <source>How often they come</source>
        <translation>Cât de des vin</translation>
    </message>
    <message>
        <source>How many came once, twice or ten times, how long ago everybody was here last, and how long their usual gaps are. A stamp card should be full, and a coupon should run out, within a few usual gaps.</source>
        <translation>Câți au venit o dată, de două sau de zece ori, cât a trecut de când a fost fiecare ultima oară și cât țin pauzele obișnuite. Un card cu ștampile ar trebui să se umple, iar un cupon să expire, în câteva pauze obișnuite.</translation>
    </message>
    <message>
        <source>Visits a member</source>
        <translation>Vizite de membru</translation>
    </message>
    <message>
        <source>Came only once</source>
        <translation>Au venit o singură dată</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>Zile de la ultima vizită</translation>
    </message>
    <message>
        <source>Members by visits in the period</source>
        <translation>Membri după vizitele din perioadă</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or name another.</source>
        <translation>Nu există dosarul {folder}. Creați-l mai întâi sau indicați altul.</translation>
    </message>
    <message>
        <source>Its question is not known here.</source>
        <translation>Întrebarea lui nu este cunoscută aici.</translation>
    </message>
    <message>
        <source>There is no report of that name that tells who is behind it.</source>
        <translation>Nu există un raport cu acest nume care să spună cine este în spatele lui.</translation>
    </message>
    <message>
        <source>Say the days by a name, or the first and the last of them.</source>
        <translation>Spuneți zilele printr-un nume sau prima și ultima dintre ele.</translation>
    </message>
    <message>
        <source>Several segments are called so. Say which by its id.</source>
        <translation>Mai multe segmente se numesc așa. Spuneți care, prin identificator.</translation>
    </message>
    <message>
        <source>This segment is not there any more.</source>
        <translation>Acest segment nu mai există.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>a segment that is gone</source>
        <translation>un segment șters</translation>
    </message>
    <message>
        <source>Your trade: {value}</source>
        <translation>Domeniul: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>A segment&apos;s name is at most 60 characters. Give it a shorter one.</source>
        <translation>Numele unui segment are cel mult 60 de caractere. Dați unul mai scurt.</translation>
    </message>
    <message>
        <source>This figure cannot be. A share lies between 0 and 100 %.</source>
        <translation>O asemenea valoare nu poate fi. O pondere este între 0 și 100 %.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Șansa</translation>
    </message>
    <message>
        <source>Gone after</source>
        <translation>Plecat după</translation>
    </message>
    <message>
        <source>Coupons issued</source>
        <translation>Emise</translation>
    </message>
    <message>
        <source>Coupons used</source>
        <translation>Folosite</translation>
    </message>
    <message>
        <source>will likely never be used</source>
        <translation>probabil nu vor fi folosite</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Recunoscut</translation>
    </message>
    <message>
        <source>No points that pay for goods were earned yet, so nothing waits.</source>
        <translation>Încă nu s-au câștigat puncte cu care se plătește marfa, deci nimic nu așteaptă.</translation>
    </message>
    <message>
        <source>{purse} only buys gifts and is left out: the programme does not say what its gifts are worth.</source>
        <translation>{purse}: doar pentru cadouri, deci rămâne pe dinafară: programul nu spune cât valorează cadourile.</translation>
    </message>
    <message>
        <source>{purse}: a point is taken at {worth}; {expected} are expected to be used. Of {credited} given until {until}, {unused} never were.</source>
        <translation>{purse}: un punct e socotit la {worth}; se așteaptă să fie folosite {expected}. Din {credited} date până la {until}, {unused} n-au fost niciodată.</translation>
    </message>
    <message>
        <source>Members by days since the last visit</source>
        <translation>Membri după zilele de la ultima vizită</translation>
    </message>
    <message>
        <source>Members by their usual gap, in days</source>
        <translation>Membri după pauza obișnuită, în zile</translation>
    </message>
    <message>
        <source>Usual gap, days</source>
        <translation>Pauza obișnuită, zile</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>Partea din membri</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>Partea din vânzări</translation>
    </message>
    <message>
        <source>Share of what was spent</source>
        <translation>Partea din cheltuieli</translation>
    </message>
    <message numerus="yes">
        <source>From {count} visit(s) in the period on</source>
        <translation>
            <numerusform>De la {count} vizită în perioadă</numerusform>
            <numerusform>De la {count} vizite în perioadă</numerusform>
            <numerusform>De la {count} de vizite în perioadă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last here {count} day(s) ago or somewhat longer</source>
        <translation>
            <numerusform>Ultima oară acum {count} zi sau ceva mai demult</numerusform>
            <numerusform>Ultima oară acum {count} zile sau ceva mai demult</numerusform>
            <numerusform>Ultima oară acum {count} de zile sau ceva mai demult</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual gap from {count} day(s) on</source>
        <translation>
            <numerusform>Pauza obișnuită de la {count} zi</numerusform>
            <numerusform>Pauza obișnuită de la {count} zile</numerusform>
            <numerusform>Pauza obișnuită de la {count} de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts of members in the period of which something is left, divided by the members who came.</source>
        <translation>Bonurile membrilor din perioadă din care a rămas ceva, împărțite la membrii veniți.</translation>
    </message>
    <message>
        <source>Members with a visit in the period.</source>
        <translation>Membri cu o vizită în perioadă.</translation>
    </message>
    <message>
        <source>Of the members who came in the period, the share of those with a single visit in it.</source>
        <translation>Dintre membrii veniți în perioadă, partea celor cu o singură vizită.</translation>
    </message>
    <message>
        <source>Days from the first visit to the last, divided by the number of gaps between them, at any till and of all time; of members who came on three days or more. Half have a shorter one than the figure says.</source>
        <translation>Zilele de la prima vizită la ultima împărțite la numărul pauzelor, la orice casă și din toate timpurile; la membrii veniți în cel puțin trei zile. La jumătate e mai scurtă decât cifra.</translation>
    </message>
    <message>
        <source>At any till, until today: half of the members were here more lately, half less.</source>
        <translation>La orice casă, până azi: jumătate dintre membri au fost aici mai recent, jumătate mai demult.</translation>
    </message>
    <message>
        <source>What members buy</source>
        <translation>Ce cumpără membrii</translation>
    </message>
    <message>
        <source>What your regulars come for. Keep it in stock and at a fair price; a discount on it is given to people who would have bought it anyway. What guests buy and members do not is worth a try in an offer.</source>
        <translation>Pentru ce vin clienții fideli. Ține-o pe stoc și la un preț corect; o reducere la ea ajunge la cei care ar fi cumpărat oricum. Ce cumpără cei fără card și membrii nu merită încercat într-o ofertă.</translation>
    </message>
    <message>
        <source>Different goods</source>
        <translation>Mărfuri diferite</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioada dinainte</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Receipt lines</source>
        <translation>Rânduri de bon</translation>
    </message>
    <message>
        <source>Members against guests</source>
        <translation>Membri față de cei fără card</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Pe categorii</translation>
    </message>
    <message>
        <source>By goods</source>
        <translation>Pe mărfuri</translation>
    </message>
    <message>
        <source>What members buy far more of</source>
        <translation>Ce cumpără membrii mult mai mult</translation>
    </message>
    <message>
        <source>What was kept: what came back is taken off.</source>
        <translation>Ce s-a păstrat: ce s-a returnat este scăzut.</translation>
    </message>
    <message>
        <source>On how many lines of receipts it stood, whether or not some of it came back.</source>
        <translation>Pe câte rânduri de bon a fost, chiar dacă o parte s-a returnat.</translation>
    </message>
    <message>
        <source>What members paid of what everybody paid for it.</source>
        <translation>Cât au plătit membrii din ce au plătit toți pentru ea.</translation>
    </message>
    <message>
        <source>Its share of all that members buy, divided by its share of all that guests buy: at 2.00 members spend twice as much of their money on it as guests do.</source>
        <translation>Partea ei din tot ce cumpără membrii, împărțită la partea din tot ce cumpără cei fără card: la 2,00 membrii dau pe ea o parte de două ori mai mare din banii lor.</translation>
    </message>
    <message>
        <source>Goods of which members buy at least one and a half times as much as guests, on at least fifteen lines of each.</source>
        <translation>Mărfuri din care membrii cumpără cel puțin de o dată și jumătate mai mult decât cei fără card, pe cel puțin cincisprezece rânduri de fiecare.</translation>
    </message>
    <message>
        <source>Nothing was sold by its code, and a receipt keeps no other name of goods: which ones they were cannot be told. Enter your goods or import them, and take them by their codes at the till.</source>
        <translation>Nimic nu s-a vândut după cod, iar bonul nu păstrează alt nume al mărfii: nu se poate spune ce anume a fost. Introduceți sau importați mărfurile și vindeți-le la casă după cod.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more goods sold less; they are in the sums and have no row.</source>
        <translation>
            <numerusform>Încă {count} marfă s-a vândut mai puțin; este în sume și nu are rând.</numerusform>
            <numerusform>Încă {count} mărfuri s-au vândut mai puțin; sunt în sume și nu au rând.</numerusform>
            <numerusform>Încă {count} de mărfuri s-au vândut mai puțin; sunt în sume și nu au rând.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {count} day(s)</source>
        <translation>
            <numerusform>Ultima zi ({count})</numerusform>
            <numerusform>Ultimele {count} zile</numerusform>
            <numerusform>Ultimele {count} de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely never used</source>
        <translation>Probabil nefolosite niciodată</translation>
    </message>
    <message>
        <source>Of points whose time ends: what will probably lapse before anybody uses it. Of those that never lapse: what will probably never be used, since whoever holds it comes no more. Below stands how it is known.</source>
        <translation>Din punctele cu termen: ce va expira probabil înainte să fie folosit. Din cele care nu expiră: ce nu va fi probabil folosit niciodată, fiindcă cine le are nu mai vine. Mai jos scrie de unde se știe.</translation>
    </message>
    <message>
        <source>{purse} only buys gifts: the programme does not say what that is in money.</source>
        <translation>{purse}: doar pentru cadouri; programul nu spune cât înseamnă asta în bani.</translation>
    </message>
    <message>
        <source>{purse}: too little has come to its end yet to tell how much nobody will use.</source>
        <translation>{purse}: prea puține au ajuns încă la capăt ca să se știe câte nu va folosi nimeni.</translation>
    </message>
    <message>
        <source>{purse}: of {credited} given until {until}, all of which has been used or has lapsed by now, {unused} lapsed: {share} of what was given. The same is expected of what was given since. The share at the top is of what is still held, so it is another: what was used is not in it.</source>
        <translation>{purse}: din {credited} date până la {until}, toate folosite sau expirate până acum, {unused} au expirat: {share} din cele date. La fel ne așteptăm de la cele date de atunci. Partea de sus este din ce se mai află la membri, de aceea e alta: cele folosite nu sunt în ea.</translation>
    </message>
    <message>
        <source>{purse}: of {credited} given until {until}, {unused} lie with members who have not been here since: {share} of what was given. They are taken for points that nobody will use. The share at the top is of what is still held, so it is another: what was used is not in it, what was given later is.</source>
        <translation>{purse}: din {credited} date până la {until}, {unused} sunt la membri care n-au mai venit de atunci: {share} din cele date. Se socotesc puncte pe care nu le va folosi nimeni. Partea de sus este din ce se mai află la membri, de aceea e alta: cele folosite nu sunt în ea, cele date mai târziu sunt.</translation>
    </message>
    <message>
        <source>{x} of members bring {y}</source>
        <translation>{x} dintre membri aduc {y}</translation>
    </message>
    <message>
        <source>Sales by the best members</source>
        <translation>Vânzări după cei mai buni membri</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>Trei clase</translation>
    </message>
    <message>
        <source>By tenths of the members</source>
        <translation>Pe zecimi din membri</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clasă</translation>
    </message>
    <message>
        <source>A: up to 80 % of sales</source>
        <translation>A: până la 80 % din vânzări</translation>
    </message>
    <message>
        <source>B: up to 95 % of sales</source>
        <translation>B: până la 95 % din vânzări</translation>
    </message>
    <message>
        <source>C: the rest</source>
        <translation>C: restul</translation>
    </message>
    <message>
        <source>Of the members</source>
        <translation>Din membri</translation>
    </message>
    <message>
        <source>Of the sales</source>
        <translation>Din vânzări</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Fiecare</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>Cei mai buni</translation>
    </message>
    <message>
        <source>The share of the sales to members that comes from the fifth of them who paid most. Counted are the members who came in the period and kept something.</source>
        <translation>Partea din vânzările către membri adusă de cincimea care a plătit cel mai mult. Se numără membrii care au venit în perioadă și au păstrat ceva.</translation>
    </message>
    <message>
        <source>How few of the members, the best first, bring half of the sales to members.</source>
        <translation>Cât de puțini membri, începând cu cei mai buni, aduc jumătate din vânzările către membri.</translation>
    </message>
    <message>
        <source>Members in the order of what they paid, the most first: A until 80 % of the sales are reached, B until 95 %, C are all others. Who paid the same is in the same class.</source>
        <translation>Membrii în ordinea sumei plătite, cu cea mai mare întâi: A până la 80 % din vânzări, B până la 95 %, C toți ceilalți. Cine a plătit la fel este în aceeași clasă.</translation>
    </message>
    <message>
        <source>What members paid in the period for goods they kept: after discounts and purses.</source>
        <translation>Ce au plătit membrii în perioadă pentru marfa păstrată: după reduceri și portofele.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) got back more than they paid; they count as bringing nothing.</source>
        <translation>
            <numerusform>{count} membru a primit înapoi mai mult decât a plătit; se socotește că nu aduce nimic.</numerusform>
            <numerusform>{count} membri au primit înapoi mai mult decât au plătit; se socotește că nu aduc nimic.</numerusform>
            <numerusform>{count} de membri au primit înapoi mai mult decât au plătit; se socotește că nu aduc nimic.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is saved. Whoever fits is in it whenever you open it.</source>
        <translation>Segmentul „{name}” este salvat. Oricând îl deschideți, conține pe cine se potrivește.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is saved with {count} people.</source>
        <translation>
            <numerusform>Segmentul „{name}” este salvat cu {count} persoană.</numerusform>
            <numerusform>Segmentul „{name}” este salvat cu {count} persoane.</numerusform>
            <numerusform>Segmentul „{name}” este salvat cu {count} de persoane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) got a coupon for {campaign}.</source>
        <translation>
            <numerusform>{count} client a primit un cupon „{campaign}”.</numerusform>
            <numerusform>{count} clienți au primit un cupon „{campaign}”.</numerusform>
            <numerusform>{count} de clienți au primit un cupon „{campaign}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hold an unused one already.</source>
        <translation>
            <numerusform>{count} are deja unul nefolosit.</numerusform>
            <numerusform>{count} au deja unul nefolosit.</numerusform>
            <numerusform>{count} au deja unul nefolosit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The till offers it when they come; telling them of it is up to you.</source>
        <translation>Casa îl oferă când vin; să le spuneți rămâne în grija dumneavoastră.</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) put into {group}.</source>
        <translation>
            <numerusform>{count} client pus în {group}.</numerusform>
            <numerusform>{count} clienți puși în {group}.</numerusform>
            <numerusform>{count} de clienți puși în {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) taken out of {group}.</source>
        <translation>
            <numerusform>{count} client scos din {group}.</numerusform>
            <numerusform>{count} clienți scoși din {group}.</numerusform>
            <numerusform>{count} de clienți scoși din {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back from {count} customer(s).</source>
        <translation>
            <numerusform>Retras de la {count} client.</numerusform>
            <numerusform>Retras de la {count} clienți.</numerusform>
            <numerusform>Retras de la {count} de clienți.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are.</source>
        <translation>
            <numerusform>{count} rămâne cum este.</numerusform>
            <numerusform>{count} rămân cum sunt.</numerusform>
            <numerusform>{count} rămân cum sunt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {path}. Its columns say who agreed to be written to.</source>
        <translation>
            <numerusform>{count} client scris în {path}. Coloanele spun cine a acceptat să i se scrie.</numerusform>
            <numerusform>{count} clienți scriși în {path}. Coloanele spun cine a acceptat să i se scrie.</numerusform>
            <numerusform>{count} de clienți scriși în {path}. Coloanele spun cine a acceptat să i se scrie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were erased meanwhile and left out.</source>
        <translation>
            <numerusform>{count} a fost șters între timp și omis.</numerusform>
            <numerusform>{count} au fost șterși între timp și omiși.</numerusform>
            <numerusform>{count} au fost șterși între timp și omiși.</numerusform>
        </translation>
    </message>
    <message>
        <source>Regulars {version} looks at itself; the shop&apos;s books are left alone.</source>
        <translation>Regulars {version} se verifică pe sine; evidența magazinului rămâne neatinsă.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bine</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>EROARE</translation>
    </message>
    <message>
        <source>Everything is there and works.</source>
        <translation>Totul este la locul lui și funcționează.</translation>
    </message>
    <message numerus="yes">
        <source>{number} thing(s) do not work here.</source>
        <translation>
            <numerusform>{number} lucru nu funcționează aici.</numerusform>
            <numerusform>{number} lucruri nu funcționează aici.</numerusform>
            <numerusform>{number} de lucruri nu funcționează aici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or go back to the copy from before the upgrade: regulars go-back.</source>
        <translation>Sau reveniți la copia dinainte de actualizare: regulars go-back.</translation>
    </message>
    <message>
        <source>People are written as --csv or --xlsx.</source>
        <translation>Persoanele se scriu cu --csv sau --xlsx.</translation>
    </message>
    <message>
        <source>These books open in this Regulars as they are.</source>
        <translation>Această evidență se deschide în acest Regulars așa cum este.</translation>
    </message>
    <message>
        <source>There is no copy from before the upgrade. Install the newer Regulars to open these books.</source>
        <translation>Nu există o copie dinainte de actualizare. Pentru a deschide această evidență, instalați Regulars mai nou.</translation>
    </message>
    <message>
        <source>The copy of {when}: {file}</source>
        <translation>Copia din {when}: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{number} sale(s) since then are not in it.</source>
        <translation>
            <numerusform>{number} vânzare făcută de atunci nu este în ea.</numerusform>
            <numerusform>{number} vânzări făcute de atunci nu sunt în ea.</numerusform>
            <numerusform>{number} de vânzări făcute de atunci nu sunt în ea.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open in place of the newer books, which are kept {days} days: {file}</source>
        <translation>Este deschisă în locul evidenței mai noi, care se păstrează {days} de zile: {file}</translation>
    </message>
    <message>
        <source>PRACTICE – NOT VALID</source>
        <translation>EXERSARE – NEVALABIL</translation>
    </message>
    <message>
        <source>{shop} (practice)</source>
        <translation>{shop} (exersare)</translation>
    </message>
    <message>
        <source>the rules of its day give other figures: {was} was to pay, {now} would be.</source>
        <translation>regulile acelei zile dau alte cifre: {was} era de plată, ar fi {now}.</translation>
    </message>
    <message>
        <source>another till&apos;s newest sale was not known there when this one was made.</source>
        <translation>când s-a făcut această vânzare, acolo nu se știa încă de cea mai nouă vânzare a altei case.</translation>
    </message>
    <message>
        <source>it names version {version} of the programme, which is not there.</source>
        <translation>numește versiunea {version} a programului, care nu există aici.</translation>
    </message>
    <message>
        <source>what the hub says of this customer is not what their journal says.</source>
        <translation>ce spune centrul despre acest client nu este ce spune jurnalul lui.</translation>
    </message>
    <message>
        <source>These books are for practice. Nothing in them counts, so nothing of them goes to the hub.</source>
        <translation>Aceasta este o evidență pentru exersare. Nimic din ea nu contează, deci nimic nu ajunge în baza comună.</translation>
    </message>
    <message>
        <source>The hub says no ({code}). Nothing was changed.</source>
        <translation>Baza comună a refuzat ({code}). Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>This is no invitation, or not a whole one. Copy the line again, or scan its code.</source>
        <translation>Aceasta nu este o invitație sau nu este întreagă. Copiați din nou rândul sau scanați codul.</translation>
    </message>
    <message>
        <source>This invitation was used already, or is too old. Make a new one: regulars hub invite.</source>
        <translation>Invitația a fost deja folosită sau este prea veche. Faceți alta: regulars hub invite.</translation>
    </message>
    <message>
        <source>The way to {server} is not encrypted: whoever listens on the network reads customers’ names along. Say that you want it all the same.</source>
        <translation>Legătura cu {server} nu este criptată: cine ascultă rețeaua citește numele clienților. Confirmați că o doriți totuși.</translation>
    </message>
    <message>
        <source>This computer has no password for the hub: the books came from another one. Invite this till again.</source>
        <translation>Acest calculator nu are parola bazei comune: evidența a venit de pe altul. Invitați din nou casa.</translation>
    </message>
    <message>
        <source>These books belong to another hub. Leave that one first.</source>
        <translation>Evidența aceasta ține de altă bază comună. Deconectați-vă mai întâi de la ea.</translation>
    </message>
    <message>
        <source>This till belongs to a hub already. Leave that one first.</source>
        <translation>Această casă este deja conectată la o bază comună. Deconectați-o mai întâi.</translation>
    </message>
    <message>
        <source>This till belongs to no hub. Join one first: regulars hub join.</source>
        <translation>Această casă nu este conectată la nicio bază comună. Conectați-o mai întâi: regulars hub join.</translation>
    </message>
    <message>
        <source>The hub does not have everything of this till yet. Sync first, or say --anyway.</source>
        <translation>Baza comună nu are încă totul de la această casă. Sincronizați mai întâi sau dați --anyway.</translation>
    </message>
    <message>
        <source>{server} does not answer. Check that it is on and in the same network, then try again.</source>
        <translation>Nu răspunde: {server}. Verificați dacă este pornit și în aceeași rețea, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>{server} cannot prove that it is the hub: its certificate is not trusted here. Install it, or have the till invited without TLS.</source>
        <translation>Serverul {server} nu poate dovedi că este baza comună: certificatul lui nu e recunoscut aici. Indicați certificatul sau permiteți legătura fără TLS.</translation>
    </message>
    <message>
        <source>{server} does not encrypt. Switch TLS on there, or have the till invited without TLS.</source>
        <translation>Serverul {server} nu criptează. Porniți TLS acolo sau permiteți legătura fără TLS.</translation>
    </message>
    <message>
        <source>The hub does not know this till. Invite it again.</source>
        <translation>Baza comună nu cunoaște această casă. Invitați-o din nou.</translation>
    </message>
    <message>
        <source>This till was retired from the hub. Invite it again to go on.</source>
        <translation>Această casă a fost scoasă din baza comună. Ca să continue, invitați-o din nou.</translation>
    </message>
    <message>
        <source>The hub speaks a newer language than this Regulars. Update this till.</source>
        <translation>Baza comună este mai nouă decât acest Regulars. Actualizați această casă.</translation>
    </message>
    <message>
        <source>The hub is older than this Regulars. Have it brought up to date: regulars hub upgrade.</source>
        <translation>Baza comună este mai veche decât acest Regulars. Actualizați-o: regulars hub upgrade.</translation>
    </message>
    <message>
        <source>The hub was restored and waits for all of its tills. Sync the others, then try again.</source>
        <translation>Baza comună a fost restaurată și își așteaptă toate casele. Sincronizați-le pe celelalte, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The hub waits for an answer about this till. Answer it first.</source>
        <translation>Baza comună așteaptă un răspuns despre această casă. Răspundeți mai întâi.</translation>
    </message>
    <message>
        <source>The hub cannot read what this till sent. Nothing is lost here; send us the diagnostics.</source>
        <translation>Baza comună nu poate citi ce a trimis această casă. Aici nu s-a pierdut nimic; trimiteți-ne diagnosticul.</translation>
    </message>
    <message>
        <source>These books are in another currency than the hub. They cannot be added up.</source>
        <translation>Evidența aceasta este în altă monedă decât baza comună. Nu se pot aduna.</translation>
    </message>
    <message>
        <source>Was this till restored, or copied?</source>
        <translation>Casa a fost restaurată sau copiată?</translation>
    </message>
    <message>
        <source>Everything of both is kept. Until you answer, points are spent here only while the hub is there.</source>
        <translation>Se păstrează tot de la ambele. Până răspundeți, punctele se folosesc aici doar cât există legătură cu baza comună.</translation>
    </message>
    <message>
        <source>Nothing is lost. Until you answer, points are spent here only while the hub is there.</source>
        <translation>Nu s-a pierdut nimic. Până răspundeți, punctele se folosesc aici doar cât există legătură cu baza comună.</translation>
    </message>
    <message>
        <source>Happy hours, birthdays and the last day of points go by it. Set this computer’s clock, best to automatic.</source>
        <translation>După el merg orele fericite, zilele de naștere și expirarea punctelor. Potriviți ceasul calculatorului, cel mai bine automat.</translation>
    </message>
    <message>
        <source>Nothing is lost: the hub knows how far it is off.</source>
        <translation>Nu s-a pierdut nimic: baza comună știe cu cât greșește.</translation>
    </message>
    <message>
        <source>Was this sale made?</source>
        <translation>S-a făcut această vânzare?</translation>
    </message>
    <message>
        <source>Until you answer the points stay taken.</source>
        <translation>Până răspundeți, punctele rămân luate.</translation>
    </message>
    <message>
        <source>A customer spent {missing} more than they had</source>
        <translation>Un client a cheltuit cu {missing} mai mult decât avea</translation>
    </message>
    <message>
        <source>The sales stand. What is missing is taken from what this customer earns next.</source>
        <translation>Vânzările rămân. Ce lipsește se ia din ce acumulează clientul de acum.</translation>
    </message>
    <message>
        <source>More came back of a sale than was bought</source>
        <translation>Dintr-o vânzare s-a returnat mai mult decât s-a cumpărat</translation>
    </message>
    <message>
        <source>{till} has not been seen for {days} days</source>
        <translation>Nu s-a mai conectat de {days} zile: {till}</translation>
    </message>
    <message>
        <source>All that it had sent is kept.</source>
        <translation>Tot ce a trimis se păstrează.</translation>
    </message>
    <message>
        <source>The hub tells something that this Regulars does not know ({kind})</source>
        <translation>Baza comună spune ceva ce acest Regulars nu știe ({kind})</translation>
    </message>
    <message>
        <source>It was probably made by a newer Regulars. Update this till to read it.</source>
        <translation>Probabil vine de la un Regulars mai nou. Actualizați casa ca să îl citiți.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>It was restored</source>
        <translation>A fost restaurată</translation>
    </message>
    <message>
        <source>It was copied</source>
        <translation>A fost copiată</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>S-a făcut</translation>
    </message>
    <message>
        <source>It was not: give the points back</source>
        <translation>Nu s-a făcut: înapoi punctele</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Am înțeles</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>încă nesincronizat</translation>
    </message>
    <message>
        <source>synced a moment ago</source>
        <translation>sincronizat acum</translation>
    </message>
    <message numerus="yes">
        <source>synced {number} min ago</source>
        <translation>
            <numerusform>sincronizat acum {number} min</numerusform>
            <numerusform>sincronizat acum {number} min</numerusform>
            <numerusform>sincronizat acum {number} min</numerusform>
        </translation>
    </message>
    <message>
        <source>synced {when}</source>
        <translation>sincronizat {when}</translation>
    </message>
    <message>
        <source>something needs you</source>
        <translation>ceva are nevoie de dumneavoastră</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>fără conexiune</translation>
    </message>
    <message>
        <source>offline since {when}</source>
        <translation>fără conexiune de la {when}</translation>
    </message>
    <message>
        <source>syncing for the first time…</source>
        <translation>prima sincronizare…</translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting, all safe here</source>
        <translation>
            <numerusform>{number} în așteptare, totul e în siguranță aici</numerusform>
            <numerusform>{number} în așteptare, totul e în siguranță aici</numerusform>
            <numerusform>{number} în așteptare, totul e în siguranță aici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting</source>
        <translation>
            <numerusform>{number} în așteptare</numerusform>
            <numerusform>{number} în așteptare</numerusform>
            <numerusform>{number} în așteptare</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again when it answers, or say --anyway: the books as they are now are kept beside.</source>
        <translation>Încercați din nou când răspunde sau adăugați --anyway: registrele de acum se păstrează alături.</translation>
    </message>
    <message>
        <source>They can still be sent when it answers: regulars hub sync --books {file}</source>
        <translation>Se mai pot trimite când răspunde: regulars hub sync --books {file}</translation>
    </message>
    <message>
        <source>Slip {slip} is not of this till, and the hub, which may know it, does not answer. Try again later.</source>
        <translation>Bonul {slip} nu este de la această casă, iar baza comună, care îl poate cunoaște, nu răspunde. Încercați mai târziu.</translation>
    </message>
    <message>
        <source>Visits at other tills count, but are not listed: the hub does not answer.</source>
        <translation>Vizitele la alte case se numără, dar nu apar în listă: baza comună nu răspunde.</translation>
    </message>
    <message>
        <source>{till} is let in no more. What it sent stays.</source>
        <translation>{till} nu mai are acces. Ce a trimis rămâne.</translation>
    </message>
    <message>
        <source>The hub speaks as this release does.</source>
        <translation>Baza comună este la nivelul acestei versiuni.</translation>
    </message>
    <message>
        <source>The hub waits for nobody any more. Points are spent again.</source>
        <translation>Baza comună nu mai așteaptă pe nimeni. Punctele se folosesc din nou.</translation>
    </message>
    <message>
        <source>The hub takes in what its tills still have. Points are spent again once every till has been there: regulars hub status says which are missing.</source>
        <translation>Baza comună preia ce mai au casele. Punctele se folosesc din nou după ce s-au conectat toate: regulars hub status spune care lipsesc.</translation>
    </message>
    <message>
        <source>Nothing of that name waits for an answer. regulars hub status lists what does.</source>
        <translation>Nicio întrebare cu acest nume nu așteaptă răspuns. regulars hub status arată ce așteaptă.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>S-a răspuns.</translation>
    </message>
    <message>
        <source>This till goes on alone. Nothing was lost.</source>
        <translation>Casa continuă singură. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>The hub is made: {database} on {server}.</source>
        <translation>Baza comună este făcută: {database} pe {server}.</translation>
    </message>
    <message>
        <source>At {till}: Shop → Several tills → Join a hub, then paste this line or scan its code. It works once, until {when}.</source>
        <translation>La {till}: Magazin → Mai multe case → Conectare la baza comună, apoi lipiți acest rând sau scanați codul. Merge o singură dată, până la {when}.</translation>
    </message>
    <message>
        <source>It leads to this same computer. For a till elsewhere: --at SERVER.</source>
        <translation>Duce la acest calculator. Pentru o casă din altă parte: --at SERVER.</translation>
    </message>
    <message>
        <source>This till belongs to the hub now: {database} on {server}, till number {number}.</source>
        <translation>Casa este conectată la baza comună: {database} pe {server}, casa numărul {number}.</translation>
    </message>
    <message>
        <source>Its books were begun: {file}</source>
        <translation>Evidența ei a fost începută: {file}</translation>
    </message>
    <message>
        <source>This computer has no keyring. The hub’s password lies in a file that only its user reads ({file}).</source>
        <translation>Acest calculator nu are un depozit de parole. Parola bazei comune se află într-un fișier pe care îl citește doar utilizatorul lui ({file}).</translation>
    </message>
    <message>
        <source>The way to the hub is not encrypted.</source>
        <translation>Legătura cu baza comună nu este criptată.</translation>
    </message>
    <message>
        <source>“{database}” on {server}, till number {number} there.</source>
        <translation>„{database}” pe {server}, acolo casa numărul {number}.</translation>
    </message>
    <message>
        <source>The hub was restored. Until every till has been there, points are not spent.</source>
        <translation>Baza comună a fost restaurată. Până nu s-au conectat toate casele, punctele nu se folosesc.</translation>
    </message>
    <message numerus="yes">
        <source>{number} erasure(s) not obeyed by every till yet</source>
        <translation>
            <numerusform>{number} ștergere încă neîndeplinită de toate casele</numerusform>
            <numerusform>{number} ștergeri încă neîndeplinite de toate casele</numerusform>
            <numerusform>{number} de ștergeri încă neîndeplinite de toate casele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} redemption(s) whose sale never came</source>
        <translation>
            <numerusform>{number} folosire de puncte a cărei vânzare nu a sosit</numerusform>
            <numerusform>{number} folosiri de puncte ale căror vânzări nu au sosit</numerusform>
            <numerusform>{number} de folosiri de puncte ale căror vânzări nu au sosit</numerusform>
        </translation>
    </message>
    <message>
        <source>invited until {when}</source>
        <translation>invitată până la {when}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>scoasă</translation>
    </message>
    <message numerus="yes">
        <source>{number} fact(s)</source>
        <translation>
            <numerusform>{number} înregistrare</numerusform>
            <numerusform>{number} înregistrări</numerusform>
            <numerusform>{number} de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>clock {minutes} min off</source>
        <translation>ceasul greșește cu {minutes} min</translation>
    </message>
    <message>
        <source>waits for an answer: restored or copied?</source>
        <translation>așteaptă un răspuns: restaurată sau copiată?</translation>
    </message>
    <message>
        <source>Stopped. It only looked: nothing was changed, and it begins anew next time.</source>
        <translation>Oprit. Doar s-a uitat: nimic nu s-a schimbat, data viitoare o ia de la început.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Magazinul meu</translation>
    </message>
    <message>
        <source>The tills send to {database} by themselves. Copy books into another database.</source>
        <translation>Casele trimit singure datele în baza {database}. Copiați registrele în altă bază.</translation>
    </message>
    <message>
        <source>{database} is a hub already. Invite tills to it: regulars hub invite.</source>
        <translation>{database} este deja bază comună. Invitați casele: regulars hub invite.</translation>
    </message>
    <message>
        <source>There is no hub for tills in {database}. Make it in an empty one: regulars hub create.</source>
        <translation>În {database} nu e o bază comună pentru case. Faceți-o într-una goală: regulars hub create.</translation>
    </message>
    <message>
        <source>The hub was made by a newer Regulars. Use that one to look after it.</source>
        <translation>Baza comună a fost făcută de un Regulars mai nou. Folosiți-l pe acela.</translation>
    </message>
    <message>
        <source>The hub knows no till {till}. regulars hub status lists them.</source>
        <translation>Baza comună nu cunoaște casa „{till}”. Lista: regulars hub status.</translation>
    </message>
    <message>
        <source>The hub has no shop yet. Join the till that has the books first, then this one.</source>
        <translation>Baza comună nu are încă magazinul. Conectați întâi casa care are evidența, apoi pe aceasta.</translation>
    </message>
    <message>
        <source>The hub on this computer does not answer. Check that PostgreSQL runs, then try again.</source>
        <translation>Baza comună de pe acest calculator nu răspunde. Verificați dacă PostgreSQL rulează, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>These books, or the letters on their slips, are another till’s at this hub. Begin new books here, with an invitation of their own.</source>
        <translation>Evidența aceasta sau literele de pe bonurile ei țin de altă casă a bazei comune. Începeți aici una nouă, cu invitația ei.</translation>
    </message>
    <message>
        <source>The hub has facts of this till that are not in these books. Either they were put back from an earlier copy, or the same books are open on a second computer: then begin new books on one of the two.</source>
        <translation>Baza comună are înregistrări ale acestei case care lipsesc de aici. Ori evidența a fost readusă dintr-o copie mai veche, ori e deschisă și pe alt calculator: atunci începeți una nouă pe unul dintre ele.</translation>
    </message>
    <message>
        <source>The books of this till are in use twice</source>
        <translation>Evidența acestei case e folosită pe două calculatoare</translation>
    </message>
    <message>
        <source>They were copied, and both copies went on selling: slips of the two can bear the same number. Begin new books on one of the two.</source>
        <translation>A fost copiată și ambele copii vând mai departe: bonurile lor pot purta același număr. Începeți o evidență nouă pe unul dintre calculatoare.</translation>
    </message>
    <message>
        <source>Was this till moved to another computer, or copied?</source>
        <translation>Casa a fost mutată pe alt calculator sau copiată?</translation>
    </message>
    <message>
        <source>The hub knows it from another computer. If you moved it, all is well. If both are in use, begin new books on one of the two.</source>
        <translation>Baza comună o știe de pe alt calculator. Dacă ați mutat-o, e în regulă. Dacă sunt folosite ambele, începeți o evidență nouă pe una dintre ele.</translation>
    </message>
    <message>
        <source>The clock of this till is {minutes} minutes wrong</source>
        <translation>Ceasul acestei case greșește cu {minutes} min</translation>
    </message>
    <message>
        <source>{when} the hub took {taken} from a customer for a sale at this till, and the sale never came: it was cut off or restored. Look for the slip, or ask who was there.</source>
        <translation>{when} baza comună a luat unui client {taken} pentru o vânzare la această casă, dar vânzarea nu a sosit: casa s-a oprit sau a fost restaurată. Căutați bonul sau întrebați cine a lucrat.</translation>
    </message>
    <message>
        <source>This till let them spend without a connection, from the risk that you allowed, and the same points had been spent elsewhere.</source>
        <translation>Această casă a permis folosirea fără conexiune, din riscul acceptat de dumneavoastră, iar aceleași puncte fuseseră folosite în altă parte.</translation>
    </message>
    <message>
        <source>Two tills took back the same goods of {slip} while they did not hear of one another.</source>
        <translation>Două case au luat înapoi aceleași produse ({slip}), fără să știe una de alta.</translation>
    </message>
    <message>
        <source>A slip was counted for two customers</source>
        <translation>Un bon a fost socotit la doi clienți</translation>
    </message>
    <message>
        <source>Here {slip} was counted for a customer, and at another till for somebody else, while the two did not hear of one another.</source>
        <translation>Aici {slip} a fost socotit unui client, iar la altă casă altcuiva, fără ca ele să știe una de alta.</translation>
    </message>
    <message>
        <source>It counts for the other one, of whom the hub heard first. Nothing was taken from either.</source>
        <translation>Contează pentru celălalt, despre care baza comună a aflat prima. Nu s-a luat nimic de la niciunul.</translation>
    </message>
    <message>
        <source>A programme is another one here than at the hub</source>
        <translation>Programul de aici e altul decât în baza comună</translation>
    </message>
    <message>
        <source>This till sold under version {version}, which the hub does not know, or knows otherwise: it was published before the till joined, or by another Regulars.</source>
        <translation>Casa a vândut după versiunea {version}, pe care baza comună nu o știe sau o știe altfel: a fost publicată înainte de conectare sau din alt Regulars.</translation>
    </message>
    <message>
        <source>The sales are kept and count as their slips say. Publish the programme once more, from one till.</source>
        <translation>Vânzările se păstrează și contează cum scrie pe bonuri. Publicați programul încă o dată, de la o singură casă.</translation>
    </message>
    <message>
        <source>The hub is of an earlier release</source>
        <translation>Baza comună este de la o versiune mai veche</translation>
    </message>
    <message>
        <source>It was here last {when}: what it sold since is in its books alone. Should it come back, invite it again under the same name, and it sends that.</source>
        <translation>A fost aici ultima dată {when}: ce a vândut de atunci se află doar în registrele ei. Dacă revine, invitați-o din nou sub același nume și le va trimite.</translation>
    </message>
    <message numerus="yes">
        <source>This till goes on alone. The hub does not have {number} sale(s) or change(s) of it: they are in these books alone. Invited again under its name, the till sends them.</source>
        <translation>
            <numerusform>Casa continuă singură. Bazei comune îi lipsește {number} vânzare sau modificare a ei: se află doar în aceste registre. Invitată din nou sub numele ei, casa o trimite.</numerusform>
            <numerusform>Casa continuă singură. Bazei comune îi lipsesc {number} vânzări sau modificări ale ei: se află doar în aceste registre. Invitată din nou sub numele ei, casa le trimite.</numerusform>
            <numerusform>Casa continuă singură. Bazei comune îi lipsesc {number} de vânzări sau modificări ale ei: se află doar în aceste registre. Invitată din nou sub numele ei, casa le trimite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} came from another till while this draft was written.</source>
        <translation>Cât s-a scris această ciornă, de la altă casă a venit versiunea {number}.</translation>
    </message>
    <message>
        <source>A till needs a name of at most {most} characters.</source>
        <translation>Casa are nevoie de un nume de cel mult {most} caractere.</translation>
    </message>
    <message>
        <source>{till} is at work: it was here last {when}. Invited again, it is let in no more until it takes the new line itself. If it lost its password or has another computer, say --anyway. Another till wants a name of its own.</source>
        <translation>{till} lucrează: a fost aici ultima dată {when}. Invitată din nou, nu mai este lăsată să intre până când nu preia ea însăși linia nouă. Dacă și-a pierdut parola sau are alt calculator, adăugați --anyway. O altă casă are nevoie de un nume al ei.</translation>
    </message>
    <message>
        <source>{till} was never here. Its invitation is withdrawn.</source>
        <translation>{till} nu a fost niciodată aici. Invitația ei a fost retrasă.</translation>
    </message>
    <message>
        <source>{till} takes points, coupons for one use and limited offers without a connection too. At most {most} can be lost by all of them.</source>
        <translation>{till}: punctele, cupoanele de unică folosință și ofertele limitate se acceptă și fără legătură. Cu toate acestea se pot pierde cel mult {most}.</translation>
    </message>
    <message>
        <source>{till} takes points, coupons for one use and limited offers only while the hub is there. Nothing can be lost.</source>
        <translation>{till}: punctele, cupoanele de unică folosință și ofertele limitate se acceptă doar cât există legătură cu baza comună. Nu se poate pierde nimic.</translation>
    </message>
    <message>
        <source>An invitation that nobody took is withdrawn by regulars hub retire TILL.</source>
        <translation>O invitație pe care nu a preluat-o nimeni se retrage cu regulars hub retire CASA.</translation>
    </message>
    <message>
        <source>All is well; only, by {number} of PostgreSQL’s own functions a till could keep the server busy. A superuser can take them away once: regulars hub status --doors</source>
        <translation>Totul este în regulă; doar că, prin {number} funcții proprii ale PostgreSQL, o casă ar putea ține serverul ocupat. Un superutilizator le poate închide o dată: regulars hub status --doors</translation>
    </message>
    <message>
        <source>left the hub {when}</source>
        <translation>s-a deconectat de la baza comună {when}</translation>
    </message>
    <message>
        <source>offline risk {most}, {used} of it held by the till</source>
        <translation>risc fără conexiune {most}, din care {used} la casă</translation>
    </message>
    <message>
        <source>To name a file: --books PATH. To start new ones: regulars begin.</source>
        <translation>Pentru a numi un fișier: --books CALE. Pentru a începe altele noi: regulars begin.</translation>
    </message>
    <message>
        <source>{number} sales bear slip number {slip}: a till’s books were copied. Nothing was done. Compare day, time and sum with the slip, and name the sale with --sale and its id:</source>
        <translation>Numărul de bon {slip} stă pe {number} vânzări: evidența unei case a fost copiată. Nu s-a făcut nimic. Comparați ziua, ora și suma cu bonul și numiți vânzarea cu --sale și id-ul ei:</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Fără card</translation>
    </message>
    <message>
        <source>Publishing the draft would take this back: {changes}</source>
        <translation>Publicarea ciornei ar anula acest lucru: {changes}</translation>
    </message>
    <message>
        <source>here version {number}, from {day}</source>
        <translation>aici versiunea {number}, din {day}</translation>
    </message>
    <message>
        <source>{role} may not do this in {database}. It must own the database and be allowed to make roles (CREATEROLE).</source>
        <translation>{role} nu are voie să facă asta în {database}. Trebuie să fie proprietarul bazei și să poată crea roluri (CREATEROLE).</translation>
    </message>
    <message>
        <source>The connection to the hub was lost. Nothing was broken by it: give the same command again.</source>
        <translation>Legătura cu baza comună s-a întrerupt. Nu s-a stricat nimic: dați aceeași comandă încă o dată.</translation>
    </message>
    <message>
        <source>The disk of this till changed something that the hub had not heard yet, so it is not sent. Sales go on, and points are spent while the hub is there. Have the disk looked at, and send us the diagnostics.</source>
        <translation>Discul acestei case a schimbat ceva despre care baza comună nu aflase încă, așa că nu s-a trimis. Vânzările continuă, iar punctele se folosesc cât timp baza comună răspunde. Verificați discul și trimiteți-ne diagnosticul.</translation>
    </message>
    <message>
        <source>The hub could not be told, and goes on waiting for this till: have it retired there.</source>
        <translation>Baza comună nu a aflat și așteaptă în continuare această casă: cereți să fie scoasă acolo.</translation>
    </message>
    <message>
        <source>Was this return made?</source>
        <translation>S-a făcut această returnare?</translation>
    </message>
    <message>
        <source>{when} goods were to come back at this till, and the return never came: it was cut off or restored. Look for the slip, or ask who was there.</source>
        <translation>{when} la această casă urmau să se returneze produse, dar returnarea nu a ajuns: a fost întreruptă sau restaurată. Căutați bonul sau întrebați cine era la casă.</translation>
    </message>
    <message>
        <source>Until you answer these goods cannot come back again.</source>
        <translation>Până nu răspundeți, aceste produse nu pot fi returnate din nou.</translation>
    </message>
    <message>
        <source>Coupon {coupon} was used twice</source>
        <translation>Cuponul {coupon} a fost folosit de două ori</translation>
    </message>
    <message>
        <source>It is for one use. Here {slip} used it, and so did a sale at another till, while the two did not hear of one another. That is the risk that you allowed without a connection.</source>
        <translation>Este pentru o singură folosire. Aici a fost folosit ({slip}), iar la altă casă la fel, fără ca ele să știe una de alta. Este riscul fără conexiune pe care l-ați permis.</translation>
    </message>
    <message>
        <source>Both sales stand, and what was taken off stays so. Nobody can use it once more.</source>
        <translation>Ambele vânzări rămân, la fel și reducerea. Nimeni nu îl mai poate folosi.</translation>
    </message>
    <message>
        <source>Both returns are kept, and the points are put right: they come back once. Look at the money in both drawers.</source>
        <translation>Ambele returnări rămân, iar punctele sunt corectate: contează o singură dată. Verificați banii din ambele sertare.</translation>
    </message>
    <message>
        <source>It knows less than this Regulars. What both know goes on; have it brought up to date soon: regulars hub upgrade.</source>
        <translation>Știe mai puțin decât acest Regulars. Ce știu amândouă merge mai departe; actualizați-o curând: regulars hub upgrade.</translation>
    </message>
    <message>
        <source>Nothing is lost: what it does not know yet it keeps until then.</source>
        <translation>Nimic nu se pierde: ce nu știe încă păstrează până atunci.</translation>
    </message>
    <message>
        <source>A programme needs a newer Regulars</source>
        <translation>Un program are nevoie de un Regulars mai nou</translation>
    </message>
    <message>
        <source>Version {version} was published at a till with a newer Regulars, and has rules in it that this one cannot read. Update this till.</source>
        <translation>Versiunea {version} a fost publicată la o casă cu un Regulars mai nou și are reguli pe care acesta nu le poate citi. Actualizați această casă.</translation>
    </message>
    <message>
        <source>Nothing is lost. Until then this till sells under the version before.</source>
        <translation>Nimic nu se pierde. Până atunci această casă vinde după versiunea dinainte.</translation>
    </message>
    <message>
        <source>A till sent something that cannot be true</source>
        <translation>O casă a trimis ceva ce nu poate fi adevărat</translation>
    </message>
    <message>
        <source>A day that there is not, or an amount beyond all sums: its file is damaged, somebody changed it, or Regulars has a mistake. Where it reaches a customer’s balance, they spend nothing until it is cleared up: regulars hub audit names it.</source>
        <translation>O zi care nu există sau o sumă imposibilă: fișierul ei este deteriorat, cineva l-a schimbat sau Regulars are o greșeală. Dacă atinge soldul unui client, acesta nu cheltuie nimic până se lămurește: regulars hub audit spune ce este.</translation>
    </message>
    <message>
        <source>It is kept as it came and counts nowhere. All tills go on.</source>
        <translation>Este păstrat așa cum a venit și nu se numără nicăieri. Toate casele merg mai departe.</translation>
    </message>
    <message>
        <source>{till} gave out far more than usual</source>
        <translation>{till}: a dat mult mai mult decât de obicei</translation>
    </message>
    <message>
        <source>{given} on {day}; on its usual day it is {usual}. If you know why, all is well. If not, look at its sales of that day; regulars hub audit works out each of them again.</source>
        <translation>{given} pe {day}; într-o zi obișnuită sunt {usual}. Dacă știți de ce, totul e bine. Dacă nu, uitați-vă la vânzările casei din acea zi; regulars hub audit le recalculează pe toate.</translation>
    </message>
    <message>
        <source>Nothing was refused: what it gave counts.</source>
        <translation>Nimic nu a fost refuzat: ce a dat rămâne valabil.</translation>
    </message>
    <message>
        <source>I moved it</source>
        <translation>Am mutat-o</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>Nu s-a făcut</translation>
    </message>
    <message>
        <source>A till</source>
        <translation>O casă</translation>
    </message>
    <message>
        <source>slip {slip}</source>
        <translation>bonul {slip}</translation>
    </message>
    <message>
        <source>one slip</source>
        <translation>același bon</translation>
    </message>
    <message>
        <source>Tills on this same computer need nothing more. For others PostgreSQL must listen to the network (listen_addresses in postgresql.conf) and let tills in: the line “hostssl {database} all samenet scram-sha-256” in pg_hba.conf.</source>
        <translation>Casele de pe acest calculator nu au nevoie de altceva. Pentru celelalte, PostgreSQL trebuie să asculte rețeaua (listen_addresses în postgresql.conf) și să lase casele să intre: rândul „hostssl {database} all samenet scram-sha-256” în pg_hba.conf.</translation>
    </message>
    <message>
        <source>Have the database backed up as any other (pg_dump {database}). After it was put back from a backup, tell it so: regulars hub recover. The tills then send again what it lacks.</source>
        <translation>Faceți copii ale bazei ca ale oricăreia (pg_dump {database}). După ce a fost readusă dintr-o copie, spuneți-i: regulars hub recover. Casele trimit din nou ce îi lipsește.</translation>
    </message>
    <message>
        <source>{path} is open in a window of Regulars, or in another program. Nothing was changed: close it and try again, or restore from inside the window.</source>
        <translation>{path} este deschis într-o fereastră Regulars sau în alt program. Nu s-a schimbat nimic: închideți-l și încercați din nou sau restaurați chiar din fereastră.</translation>
    </message>
    <message>
        <source>Another file lies at {path} now than when it was opened. Nothing was written, so that nothing is lost; close Regulars and open it again.</source>
        <translation>La {path} se află acum alt fișier decât cel deschis. Nu s-a scris nimic, ca să nu se piardă nimic; închideți Regulars și deschideți-l din nou.</translation>
    </message>
    <message>
        <source>A text here is longer than 20,000 characters. Nothing was written: make it shorter.</source>
        <translation>Un text are peste 20.000 de caractere. Nu s-a înregistrat nimic: scurtați-l.</translation>
    </message>
    <message>
        <source>What this sale spends is agreed with the hub first. Press Apply again.</source>
        <translation>Ce cheltuie această vânzare se convine mai întâi cu centrul. Apăsați din nou Aplică.</translation>
    </message>
    <message>
        <source>All tills must agree to this, and the hub is away. Nothing was changed: try again later.</source>
        <translation>Aceasta privește toate casele, dar nu e legătură cu baza comună. Nu s-a schimbat nimic: încercați mai târziu.</translation>
    </message>
    <message>
        <source>The hub does not agree to this now. Nothing was changed: see Shop for why.</source>
        <translation>Baza comună nu permite acum aceasta. Nu s-a schimbat nimic: motivul se vede la Magazin.</translation>
    </message>
    <message>
        <source>What the hub had agreed to is given back already. Nothing was sold: try again.</source>
        <translation>Acordul bazei comune a fost deja retras. Nu s-a vândut nimic: încercați din nou.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Oprit. Nu s-a scris niciun fișier.</translation>
    </message>
    <message>
        <source>A workbook has no room for so many rows. Write a file whose name ends in .csv.</source>
        <translation>Într-un registru nu încap atâtea rânduri. Scrieți un fișier care se termină în .csv.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>Fișierul nu poate fi scris: {why}</translation>
    </message>
    <message>
        <source>Came in the period before, not in this one</source>
        <translation>Au venit în perioada dinainte, nu și în aceasta</translation>
    </message>
    <message>
        <source>Of the members who came in the period just before, as long as this one, the share who came in this one too. The list it opens names the others: those who did not.</source>
        <translation>Dintre membrii care au venit în perioada dinainte, la fel de lungă, partea care a venit și în aceasta. Lista care se deschide îi arată pe ceilalți: cei care nu au venit.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the last {count}.</source>
        <translation>
            <numerusform>Oprit înaintea ultimului ({count}).</numerusform>
            <numerusform>Oprit înaintea ultimilor {count}.</numerusform>
            <numerusform>Oprit înaintea ultimilor {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today’s balance</source>
        <translation>Soldul de azi</translation>
    </message>
    <message>
        <source>Given back to the purse</source>
        <translation>Date înapoi în portofel</translation>
    </message>
    <message>
        <source>Spent on goods</source>
        <translation>Cheltuite pe marfă</translation>
    </message>
    <message>
        <source>Came in the calendar month of their first purchase and in no later one. Whose first month is not over yet is not counted.</source>
        <translation>Au venit în luna calendaristică a primei cumpărături și în niciuna de după. Cei a căror primă lună nu s-a încheiat încă nu sunt numărați.</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Pe reguli</translation>
    </message>
    <message>
        <source>Saved people</source>
        <translation>Persoane salvate</translation>
    </message>
    <message>
        <source>Figures of your trade</source>
        <translation>Cifrele domeniului</translation>
    </message>
    <message>
        <source>Kinds of members</source>
        <translation>Feluri de membri</translation>
    </message>
    <message>
        <source>Everybody by how lately they came, how often, and how much they left: who carries the shop, who may become a regular, who is slipping away. Take one kind a week and do what stands beside it.</source>
        <translation>Toți, după cât de recent au venit, cât de des și cât au lăsat: cine ține magazinul, cine poate deveni client fidel, cine se îndepărtează. Luați câte un fel pe săptămână și faceți ce scrie alături.</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Fideli</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Promițători</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nou-veniți</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Se îndepărtează</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Adormiți</translation>
    </message>
    <message>
        <source>Long gone</source>
        <translation>Plecați demult</translation>
    </message>
    <message>
        <source>Lately–often–much</source>
        <translation>Recent–des–mult</translation>
    </message>
    <message>
        <source>Members of each kind</source>
        <translation>Membri de fiecare fel</translation>
    </message>
    <message>
        <source>What each kind spent so far</source>
        <translation>Cât a cheltuit fiecare fel până acum</translation>
    </message>
    <message>
        <source>When people come and what they leave: by day, by weekday, by hour. Have more hands where it is busy, and put an offer where it is quiet.</source>
        <translation>Când vin oamenii și cât lasă: pe zile, pe zile ale săptămânii, pe ore. Unde e aglomerat, pune mai multe mâini; unde e liniște, pune o ofertă.</translation>
    </message>
    <message>
        <source>rung up</source>
        <translation>emise</translation>
    </message>
    <message>
        <source>What was paid, divided by the receipts of which something was kept.</source>
        <translation>Ce s-a plătit, împărțit la bonurile din care s-a păstrat ceva.</translation>
    </message>
    <message>
        <source>What was given back for goods that were sold in these days, whenever they came back.</source>
        <translation>Ce s-a dat înapoi pentru marfa vândută în aceste zile, oricând s-ar fi returnat.</translation>
    </message>
    <message>
        <source>What purses paid, less what they got back with returned goods.</source>
        <translation>Ce au plătit portofelele, minus ce au primit înapoi cu marfa returnată.</translation>
    </message>
    <message>
        <source>Receipts of which something was kept.</source>
        <translation>Bonuri din care s-a păstrat ceva.</translation>
    </message>
    <message>
        <source>All receipts, those that came back whole or had nothing to pay among them.</source>
        <translation>Toate bonurile, și cele returnate în întregime sau cu nimic de plată.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveluri</translation>
    </message>
    <message>
        <source>Whether your tiers are steps that people climb. Tell those who are near the next one at the till, and those whose tier ends soon while there is still time.</source>
        <translation>Dacă nivelurile sunt trepte pe care oamenii urcă. Spuneți-le la casă celor aproape de următorul și celor cărora li se termină nivelul, cât mai e timp.</translation>
    </message>
    <message>
        <source>Above the lowest tier</source>
        <translation>Peste nivelul cel mai mic</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>din toți membrii</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Au urcat</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Au coborât</translation>
    </message>
    <message>
        <source>Near the next tier</source>
        <translation>Aproape de nivelul următor</translation>
    </message>
    <message>
        <source>Tier ends within 60 days</source>
        <translation>Nivelul se termină în 60 de zile</translation>
    </message>
    <message>
        <source>Members and sales by tier</source>
        <translation>Membri și vânzări pe niveluri</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Treceri</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>În sus</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>În jos</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Redenumit</translation>
    </message>
    <message>
        <source>From tier</source>
        <translation>De la nivelul</translation>
    </message>
    <message>
        <source>To tier</source>
        <translation>La nivelul</translation>
    </message>
    <message>
        <source>Next tier</source>
        <translation>Nivelul următor</translation>
    </message>
    <message>
        <source>Still to spend</source>
        <translation>Mai are de cheltuit</translation>
    </message>
    <message>
        <source>Visits to go</source>
        <translation>Vizite rămase</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termină pe</translation>
    </message>
    <message>
        <source>without a tier</source>
        <translation>fără nivel</translation>
    </message>
    <message>
        <source>Members: {tier}</source>
        <translation>Membri: {tier}</translation>
    </message>
    <message>
        <source>Near: {tier}</source>
        <translation>Aproape: {tier}</translation>
    </message>
    <message>
        <source>Ends soon: {tier}</source>
        <translation>Se termină curând: {tier}</translation>
    </message>
    <message>
        <source>Members who are of a tier above the lowest today.</source>
        <translation>Membri care au azi un nivel peste cel mai mic.</translation>
    </message>
    <message>
        <source>Changes of tier in the period: with a sale, with a return, or by themselves when a window ended. Whoever moved twice counts twice.</source>
        <translation>Schimbări de nivel în perioadă: cu o vânzare, cu un retur sau de la sine, când s-a încheiat termenul. Cine a trecut de două ori se numără de două ori.</translation>
    </message>
    <message>
        <source>Lack no more than a fifth of what the next tier asks, or one visit, in the window that is running.</source>
        <translation>Le lipsește cel mult o cincime din ce cere nivelul următor, sau o vizită, în intervalul în curs.</translation>
    </message>
    <message>
        <source>Will lose their tier within 60 days if they buy nothing until then.</source>
        <translation>Își pierd nivelul în 60 de zile dacă nu cumpără nimic până atunci.</translation>
    </message>
    <message>
        <source>How many of them bought something in the period that they kept.</source>
        <translation>Câți dintre ei au cumpărat în perioadă ceva ce au păstrat.</translation>
    </message>
    <message>
        <source>What those who are of the tier today paid in the period for goods they kept.</source>
        <translation>Ce au plătit în perioadă, pentru marfa păstrată, cei care au azi nivelul acesta.</translation>
    </message>
    <message>
        <source>The programme has no tiers.</source>
        <translation>Programul nu are niveluri.</translation>
    </message>
    <message>
        <source>Who is near the next tier is not known here, because this programme counts points, or from the last change of tier on.</source>
        <translation>Nu se știe aici cine e aproape de nivelul următor, fiindcă programul numără puncte sau de la ultima schimbare de nivel.</translation>
    </message>
    <message numerus="yes">
        <source>The tier of {count} member(s) is being worked out anew; the till does that while it is idle.</source>
        <translation>
            <numerusform>Nivelul a {count} membru se recalculează; casa face asta când e liberă.</numerusform>
            <numerusform>Nivelurile a {count} membri se recalculează; casa face asta când e liberă.</numerusform>
            <numerusform>Nivelurile a {count} de membri se recalculează; casa face asta când e liberă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Where the card is asked for, and where it is not: the difference between two tills is a habit, and habits can be learned. Much given back or credited by hand deserves a friendly question. Who stood at the till is not known yet; points given by hand name who gave them.</source>
        <translation>Unde se cere cardul și unde nu: diferența dintre două case este un obicei, iar obiceiurile se învață. Dacă se dă mult înapoi sau se acordă multe puncte manual, merită o întrebare prietenoasă. Cine a stat la casă nu se știe încă; la punctele date manual se vede cine le-a dat.</translation>
    </message>
    <message>
        <source>Receipts with a card</source>
        <translation>Bonuri cu card</translation>
    </message>
    <message>
        <source>without</source>
        <translation>fără card</translation>
    </message>
    <message>
        <source>Share of discounts</source>
        <translation>Partea reducerilor</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Retururi</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Anulări</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Bani dați înapoi</translation>
    </message>
    <message>
        <source>Sales by till</source>
        <translation>Vânzări pe case</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Pe case</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Puncte date manual</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Acordări</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Acordat</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Scăderi</translation>
    </message>
    <message>
        <source>Debited</source>
        <translation>Scăzut</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ultima dată</translation>
    </message>
    <message>
        <source>Of the receipts of which something was kept, the share that is a member&apos;s: by a card, a name or a phone at the till, or claimed later by the slip.</source>
        <translation>Dintre bonurile din care s-a păstrat ceva, partea care e a unui membru: cu card, nume sau telefon la casă, ori revendicată mai târziu cu bonul.</translation>
    </message>
    <message>
        <source>Discounts as they were given, as a share of the prices on the shelf.</source>
        <translation>Reducerile așa cum au fost date, ca parte din prețurile de la raft.</translation>
    </message>
    <message>
        <source>What was handed back at this till in this period, whenever and wherever it was sold; what purses got back is not in it.</source>
        <translation>Ce s-a dat înapoi la această casă în această perioadă, oricând și oriunde s-ar fi vândut; ce s-a întors în portofele nu intră.</translation>
    </message>
    <message>
        <source>At what the points are worth. What lists brought in as opening balances is not counted.</source>
        <translation>La valoarea punctelor. Soldurile inițiale aduse din liste nu se numără.</translation>
    </message>
    <message>
        <source>Sales to members, of all sales</source>
        <translation>Vânzări către membri, din total</translation>
    </message>
    <message>
        <source>Average check of a member</source>
        <translation>Bonul mediu al unui membru</translation>
    </message>
    <message>
        <source>Visits of a member in a month</source>
        <translation>Vizite ale unui membru pe lună</translation>
    </message>
    <message>
        <source>Days between two visits</source>
        <translation>Zile între două vizite</translation>
    </message>
    <message>
        <source>Members who come again in the next period</source>
        <translation>Membri care revin în perioada următoare</translation>
    </message>
    <message>
        <source>Cost of the programme, of sales</source>
        <translation>Costul programului, din vânzări</translation>
    </message>
    <message>
        <source>What the best fifth of the members bring, of their sales</source>
        <translation>Cât aduce cea mai bună cincime a membrilor</translation>
    </message>
    <message>
        <source>New members who come in the month after their first</source>
        <translation>Membri noi care vin și în luna următoare</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a figure that is typed</comment>
        <translation>zile</translation>
    </message>
    <message>
        <source>Gift wholesaler, United Kingdom, 2010–2011</source>
        <translation>Angrosist de cadouri, Regatul Unit, 2010–2011</translation>
    </message>
    <message>
        <source>Online shop for music, United States, 1997–1998</source>
        <translation>Magazin online de muzică, Statele Unite, 1997–1998</translation>
    </message>
    <message>
        <source>{count} known customers, many of them shops, December 2010 to 9 December 2011, without returns; by the month: the middle of its months.</source>
        <translation>{count} de clienți cunoscuți, mulți dintre ei magazine, decembrie 2010 – 9 decembrie 2011, fără retururi; cifrele lunare sunt mijlocul lunilor.</translation>
    </message>
    <message>
        <source>{count} people who first bought in early 1997, followed to June 1998.</source>
        <translation>{count} de persoane care au cumpărat prima dată la începutul lui 1997, urmărite până în iunie 1998.</translation>
    </message>
    <message>
        <source>Unusual activity</source>
        <translation>Activitate neobișnuită</translation>
    </message>
    <message>
        <source>Where figures are stranger than chance would make them. Mostly there is a good reason: a family with one card, a large order, a new cashier. Look at the receipts first and ask kindly.</source>
        <translation>Unde cifrele sunt mai ciudate decât le-ar face întâmplarea. De obicei e un motiv bun: o familie cu un singur card, o comandă mare, un casier nou. Priviți întâi bonurile și întrebați cu blândețe.</translation>
    </message>
    <message>
        <source>Brought back by members</source>
        <translation>Returnate de membri</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Ce s-a căutat</translation>
    </message>
    <message>
        <source>Many receipts on one day</source>
        <translation>Multe bonuri într-o zi</translation>
    </message>
    <message>
        <source>Brings back much more than others</source>
        <translation>Returnează mult mai mult decât alții</translation>
    </message>
    <message>
        <source>Credited by hand again and again</source>
        <translation>Creditat manual iar și iar</translation>
    </message>
    <message>
        <source>A first day larger than nearly any</source>
        <translation>O primă zi mai mare decât aproape oricare</translation>
    </message>
    <message>
        <source>Points spent, then the goods came back</source>
        <translation>Puncte cheltuite, apoi marfa s-a returnat</translation>
    </message>
    <message>
        <source>Receipts of one member on one day</source>
        <translation>Bonurile unui membru într-o zi</translation>
    </message>
    <message>
        <source>Till by till</source>
        <translation>Pe case</translation>
    </message>
    <message>
        <source>By hand: who</source>
        <translation>Manual: cine</translation>
    </message>
    <message>
        <source>By hand: why</source>
        <translation>Manual: de ce</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Din întâmplare</translation>
    </message>
    <message>
        <source>Receipts a day, at least</source>
        <translation>Bonuri pe zi, cel puțin</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Zile</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>Cu card</translation>
    </message>
    <message>
        <source>Share with a card</source>
        <translation>Parte cu card</translation>
    </message>
    <message>
        <source>If like all tills</source>
        <translation>Dacă ar fi ca toate</translation>
    </message>
    <message>
        <source>Asked for seldom</source>
        <translation>Se cere rar</translation>
    </message>
    <message>
        <source>As elsewhere</source>
        <translation>Ca peste tot</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Returnate</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Returnat pe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Cea mai mare</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Datorează</translation>
    </message>
    <message>
        <source>Cases that chance alone brings in fewer than one shop of ten like yours.</source>
        <translation>Cazuri pe care întâmplarea singură le aduce în mai puțin de un magazin din zece ca al dumneavoastră.</translation>
    </message>
    <message>
        <source>How many such cases a shop like this sees by chance in such a period: 0.05 is one in twenty shops. It takes each thing to happen by itself, at the shop’s own rate, or the member’s own where it is higher.</source>
        <translation>Câte asemenea cazuri vede din întâmplare un magazin ca acesta într-o asemenea perioadă: 0,05 e un magazin din douăzeci. Se ia că fiecare lucru se întâmplă de la sine, cu frecvența magazinului sau a membrului, dacă e mai mare.</translation>
    </message>
    <message>
        <source>Refunds and voids of members’ receipts in the period, and their share of all of them.</source>
        <translation>Retururi și anulări ale bonurilor membrilor în perioadă și partea lor din toate.</translation>
    </message>
    <message>
        <source>What members owe today: they had spent points before the goods that earned them came back. It may be plain bad luck; the same people again and again is worth a talk.</source>
        <translation>Ce datorează azi membrii: cheltuiseră punctele înainte ca marfa care le adusese să se returneze. Poate fi pur ghinion; aceiași oameni iar și iar merită o vorbă.</translation>
    </message>
    <message>
        <source>Members whose first visit lies in the period.</source>
        <translation>Membri a căror primă vizită cade în perioadă.</translation>
    </message>
    <message>
        <source>What this till would have seen if it were like all tills together.</source>
        <translation>Ce ar fi văzut casa aceasta dacă ar fi ca toate la un loc.</translation>
    </message>
    <message>
        <source>Seldom: less than half as many cards as elsewhere, and more than chance explains.</source>
        <translation>Rar: sub jumătate din cardurile de peste tot, mai mult decât explică întâmplarea.</translation>
    </message>
    <message>
        <source>As it was written down; empty where it was not, or where the customer was forgotten since.</source>
        <translation>Cum a fost scris; gol unde nu s-a scris sau unde datele clientului s-au șters între timp.</translation>
    </message>
    <message>
        <source>A hint is not an accusation. Chance alone finds somebody now and then, in every shop.</source>
        <translation>Un indiciu nu e o acuzație. Întâmplarea găsește din când în când pe cineva, în orice magazin.</translation>
    </message>
    <message numerus="yes">
        <source>{number} sale(s) or change(s) of this till are neither at the hub yet nor in this copy: the hub did not take them.</source>
        <translation>
            <numerusform>{number} vânzare sau modificare a acestei case nu este încă nici în baza comună, nici în această copie: baza comună nu a preluat-o.</numerusform>
            <numerusform>{number} vânzări sau modificări ale acestei case nu sunt încă nici în baza comună, nici în această copie: baza comună nu le-a preluat.</numerusform>
            <numerusform>{number} de vânzări sau modificări ale acestei case nu sunt încă nici în baza comună, nici în această copie: baza comună nu le-a preluat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>Cadou de ziua de naștere</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Card cu ștampile</translation>
    </message>
    <message>
        <source>Second visit</source>
        <translation>A doua vizită</translation>
    </message>
    <message>
        <source>Nice to see you again</source>
        <translation>Ne bucurăm că ați revenit</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>Adu un prieten</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>Sondaj completat</translation>
    </message>
    <message>
        <source>Thank you for the review</source>
        <translation>Mulțumim pentru recenzie</translation>
    </message>
    <message>
        <source>Profile completed</source>
        <translation>Profil completat</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>Dintr-o zi până într-o zi</translation>
    </message>
    <message>
        <source>A season each year</source>
        <translation>Un sezon în fiecare an</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Zilele săptămânii</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Orele zilei</translation>
    </message>
    <message>
        <source>Around the birthday</source>
        <translation>În jurul zilei de naștere</translation>
    </message>
    <message>
        <source>Only some tiers</source>
        <translation>Doar unele niveluri</translation>
    </message>
    <message>
        <source>Only a group</source>
        <translation>Doar un grup</translation>
    </message>
    <message>
        <source>Only the first purchase</source>
        <translation>Doar prima cumpărătură</translation>
    </message>
    <message>
        <source>Only one visit by its number</source>
        <translation>Doar o vizită anume</translation>
    </message>
    <message>
        <source>Only every so many visits</source>
        <translation>Doar la fiecare a N-a vizită</translation>
    </message>
    <message>
        <source>Only after a long absence</source>
        <translation>Doar după o lipsă lungă</translation>
    </message>
    <message>
        <source>From an amount</source>
        <translation>De la o sumă</translation>
    </message>
    <message>
        <source>Under an amount</source>
        <translation>Sub o sumă</translation>
    </message>
    <message>
        <source>No standing discount on these goods</source>
        <translation>Fără reducere permanentă</translation>
    </message>
    <message>
        <source>Together with others, or alone</source>
        <translation>Împreună cu altele sau singură</translation>
    </message>
    <message>
        <source>Group of which the best counts</source>
        <translation>Grup: contează cea mai bună</translation>
    </message>
    <message>
        <source>Turn among campaigns</source>
        <translation>Rândul între campanii</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>De câte ori în total</translation>
    </message>
    <message>
        <source>Once a customer</source>
        <translation>O dată pe client</translation>
    </message>
    <message>
        <source>Which ones are free</source>
        <translation>Care sunt gratis</translation>
    </message>
    <message>
        <source>Own prices for a tier</source>
        <translation>Prețuri proprii pentru un nivel</translation>
    </message>
    <message>
        <source>Double or triple for some</source>
        <translation>Dublu sau triplu pentru unii</translation>
    </message>
    <message>
        <source>A budget</source>
        <translation>Un buget</translation>
    </message>
    <message>
        <source>Most for one customer</source>
        <translation>Cel mult pentru un client</translation>
    </message>
    <message>
        <source>Most a receipt</source>
        <translation>Cel mult pe bon</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>Cel mult pe zi</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Cel mult pe lună</translation>
    </message>
    <message>
        <source>What a point pays</source>
        <translation>Cât plătește un punct</translation>
    </message>
    <message>
        <source>Parts of a point</source>
        <translation>Părți de punct</translation>
    </message>
    <message>
        <source>Pays only from a balance</source>
        <translation>Plătește doar de la un sold</translation>
    </message>
    <message>
        <source>Waits before it can be spent</source>
        <translation>Așteaptă până se poate folosi</translation>
    </message>
    <message>
        <source>Waits before it can be used</source>
        <translation>Așteaptă până se poate utiliza</translation>
    </message>
    <message>
        <source>Spent in steps</source>
        <translation>Se cheltuie în trepte</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Plata minimă</translation>
    </message>
    <message>
        <source>Goods it can&apos;t pay for</source>
        <translation>Ce nu poate plăti</translation>
    </message>
    <message>
        <source>How long returned points last</source>
        <translation>Cât țin punctele întoarse</translation>
    </message>
    <message>
        <source>When a refund finds too little</source>
        <translation>Când la retur e prea puțin</translation>
    </message>
    <message>
        <source>Gifts to choose</source>
        <translation>Cadouri la alegere</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Zile de grație</translation>
    </message>
    <message>
        <source>Which points count</source>
        <translation>Ce puncte contează</translation>
    </message>
    <message>
        <source>what they really pay</source>
        <translation>cât plătesc de fapt</translation>
    </message>
    <message>
        <source>the price before points pay</source>
        <translation>prețul înainte de puncte</translation>
    </message>
    <message>
        <source>the price before discounts</source>
        <translation>prețul înainte de reduceri</translation>
    </message>
    <message>
        <source>what was spent</source>
        <translation>suma cheltuită</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>numărul vizitelor</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>punctele câștigate</translation>
    </message>
    <message>
        <source>money</source>
        <translation>bani</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puncte</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>în total</translation>
    </message>
    <message>
        <source>in a calendar year</source>
        <translation>într-un an calendaristic</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>în ultimele zile</translation>
    </message>
    <message>
        <source>since the last change</source>
        <translation>de la ultima schimbare</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>at the end of that time</source>
        <translation>la sfârșitul acelui timp</translation>
    </message>
    <message>
        <source>one step at the end of that time</source>
        <translation>cu o treaptă la sfârșitul acelui timp</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>mereu</translation>
    </message>
    <message>
        <source>days</source>
        <translation>zile</translation>
    </message>
    <message>
        <source>months</source>
        <translation>luni</translation>
    </message>
    <message>
        <source>to the end of the month</source>
        <translation>până la sfârșitul lunii</translation>
    </message>
    <message>
        <source>to the end of the year</source>
        <translation>până la sfârșitul anului</translation>
    </message>
    <message>
        <source>months from the last visit</source>
        <translation>luni de la ultima vizită</translation>
    </message>
    <message>
        <source>on top of others</source>
        <translation>peste celelalte</translation>
    </message>
    <message>
        <source>only the best of its group</source>
        <translation>doar cea mai bună din grup</translation>
    </message>
    <message>
        <source>instead of all others if it takes more</source>
        <translation>în locul tuturor, dacă reduce mai mult</translation>
    </message>
    <message>
        <source>the cheapest are free</source>
        <translation>cele mai ieftine sunt gratis</translation>
    </message>
    <message>
        <source>set by set, dearest first</source>
        <translation>set cu set, de la cele mai scumpe</translation>
    </message>
    <message>
        <source>the rest is owed</source>
        <translation>restul rămâne datorie</translation>
    </message>
    <message>
        <source>the rest is forgiven</source>
        <translation>restul se iartă</translation>
    </message>
    <message>
        <source>a manager is asked</source>
        <translation>se întreabă șeful</translation>
    </message>
    <message>
        <source>on the first purchase</source>
        <translation>la prima cumpărătură</translation>
    </message>
    <message>
        <source>no standing discount on top</source>
        <translation>fără reducere permanentă peste</translation>
    </message>
    <message>
        <source>once a customer</source>
        <translation>o dată pe client</translation>
    </message>
    <message>
        <source>Several receipts of one day are one visit</source>
        <translation>Mai multe bonuri dintr-o zi sunt o vizită</translation>
    </message>
    <message>
        <source>{percent} off {what}</source>
        <translation>{percent} reducere la {what}</translation>
    </message>
    <message>
        <source>{amount} off each of {what}</source>
        <translation>{amount} reducere la fiecare din {what}</translation>
    </message>
    <message>
        <source>{what} for {price} each</source>
        <translation>{what} cu {price} bucata</translation>
    </message>
    <message>
        <source>Buy {n} of {what}, get {m} more {free}</source>
        <translation>Cumpără {n} din {what}, primește încă {m} {free}</translation>
    </message>
    <message>
        <source>Every second one of {what} at {percent} off</source>
        <translation>Fiecare a doua bucată din {what} cu {percent} mai ieftină</translation>
    </message>
    <message>
        <source>{goods} together for {price}</source>
        <translation>{goods} împreună cu {price}</translation>
    </message>
    <message>
        <source>{count} of {what} as a gift when the rest of the basket comes to {reached}</source>
        <translation>{count} din {what} cadou când restul coșului ajunge la {reached}</translation>
    </message>
    <message>
        <source>{name}: {percent} off {what}, with its coupon</source>
        <translation>{name}: {percent} reducere la {what}, cu cuponul ei</translation>
    </message>
    <message>
        <source>{name}: {amount} off {what}, with its coupon</source>
        <translation>{name}: {amount} reducere la {what}, cu cuponul ei</translation>
    </message>
    <message>
        <source>{name}: {what} for {price} each, with its coupon</source>
        <translation>{name}: {what} cu {price} bucata, cu cuponul ei</translation>
    </message>
    <message>
        <source>{name}: {percent} off {what}</source>
        <translation>{name}: {percent} reducere la {what}</translation>
    </message>
    <message>
        <source>{name}: {amount} off {what}</source>
        <translation>{name}: {amount} reducere la {what}</translation>
    </message>
    <message>
        <source>{name}: {what} for {price} each</source>
        <translation>{name}: {what} cu {price} bucata</translation>
    </message>
    <message>
        <source>Members earn {rate} of {basis} on {what}; it goes to {purse}</source>
        <translation>Membrii câștigă {rate} din {basis} la {what}; merge în {purse}</translation>
    </message>
    <message>
        <source>Members earn {gives} for every {per} of {basis} on {what}; it goes to {purse}</source>
        <translation>Membrii câștigă {gives} la fiecare {per} din {basis} la {what}; merge în {purse}</translation>
    </message>
    <message>
        <source>Every visit earns {gives}; it goes to {purse}</source>
        <translation>Fiecare vizită aduce {gives}; merge în {purse}</translation>
    </message>
    <message>
        <source>Each one of {what} earns {gives}; it goes to {purse}</source>
        <translation>Fiecare bucată din {what} aduce {gives}; merge în {purse}</translation>
    </message>
    <message>
        <source>Welcome: joining gives {gives} in {purse}</source>
        <translation>Bun-venit: înscrierea aduce {gives} în {purse}</translation>
    </message>
    <message>
        <source>The first purchase gives {gives} in {purse}</source>
        <translation>Prima cumpărătură aduce {gives} în {purse}</translation>
    </message>
    <message>
        <source>Birthday: {gives} in {purse}, {birthday}</source>
        <translation>Zi de naștere: {gives} în {purse}, {birthday}</translation>
    </message>
    <message>
        <source>After every {every_visit} visits: {gives} in {purse}</source>
        <translation>După fiecare {every_visit} vizite: {gives} în {purse}</translation>
    </message>
    <message>
        <source>Visit number {visit} gives {gives} in {purse}</source>
        <translation>Vizita numărul {visit} aduce {gives} în {purse}</translation>
    </message>
    <message>
        <source>Who comes back after {away} gets {gives} in {purse}</source>
        <translation>Cine revine după {away} primește {gives} în {purse}</translation>
    </message>
    <message>
        <source>Who brings a friend gets {gives}, the friend {friend_gives}, in {purse}</source>
        <translation>Cine aduce un prieten primește {gives}, prietenul {friend_gives}, în {purse}</translation>
    </message>
    <message>
        <source>An answered survey gives {gives} in {purse}</source>
        <translation>Un sondaj completat aduce {gives} în {purse}</translation>
    </message>
    <message>
        <source>A review, whatever it says, gives {gives} in {purse}</source>
        <translation>O recenzie, orice ar spune, aduce {gives} în {purse}</translation>
    </message>
    <message>
        <source>A complete profile gives {gives} in {purse}</source>
        <translation>Un profil complet aduce {gives} în {purse}</translation>
    </message>
    <message>
        <source>By {by} {window}: {steps} off {what}</source>
        <translation>Cumulativ, după {by} {window}: {steps} reducere la {what}</translation>
    </message>
    <message>
        <source>By card: {percent} off {what}</source>
        <translation>După card: {percent} reducere la {what}</translation>
    </message>
    <message>
        <source>{what} can be bought only by {tiers}</source>
        <translation>{what}: pot cumpăra doar {tiers}</translation>
    </message>
    <message>
        <source>Every {every_visits} visits the slip brings {campaign}; it lasts {lasts}</source>
        <translation>La fiecare {every_visits} vizite bonul aduce {campaign}; ține {lasts}</translation>
    </message>
    <message>
        <source>A receipt from {receipt_from} brings {campaign}; it lasts {lasts}</source>
        <translation>Un bon de la {receipt_from} aduce {campaign}; ține {lasts}</translation>
    </message>
    <message>
        <source>Nothing of {what} is sold below {unit_price}</source>
        <translation>Nimic din {what} nu se vinde sub {unit_price}</translation>
    </message>
    <message>
        <source>All discounts together take at most {at_most} off a receipt</source>
        <translation>Toate reducerile împreună iau cel mult {at_most} din bon</translation>
    </message>
    <message>
        <source>{name} holds {unit}; it lasts {lasts} and pays up to {share} of a receipt</source>
        <translation>{name} ține {unit}; durează {lasts} și plătește până la {share} din bon</translation>
    </message>
    <message>
        <source>Holding {ladder} in {purse_name}; nothing of it is spent</source>
        <translation>Ce este strâns: {ladder}, în {purse_name}; nu se cheltuie nimic</translation>
    </message>
    <message>
        <source>Tiers are counted by {measure}, {window}; a tier is lost {down}</source>
        <translation>Nivelurile se socotesc după {measure}, {window}; un nivel se pierde {down}</translation>
    </message>
    <message>
        <source>for {tiers}</source>
        <translation>pentru {tiers}</translation>
    </message>
    <message>
        <source>for the group {groups}</source>
        <translation>pentru grupul {groups}</translation>
    </message>
    <message>
        <source>around the birthday: {birthday}</source>
        <translation>în jurul zilei de naștere: {birthday}</translation>
    </message>
    <message>
        <source>from {at_least} on a receipt</source>
        <translation>de la {at_least} pe bon</translation>
    </message>
    <message>
        <source>under {below} on a receipt</source>
        <translation>sub {below} pe bon</translation>
    </message>
    <message>
        <source>on visit number {visit}</source>
        <translation>la vizita numărul {visit}</translation>
    </message>
    <message>
        <source>on every visit number {every_visit}</source>
        <translation>la fiecare vizită numărul {every_visit}</translation>
    </message>
    <message>
        <source>after {away} without a visit</source>
        <translation>după {away} fără vizită</translation>
    </message>
    <message>
        <source>for {budget} in all, then it ends</source>
        <translation>pentru {budget} în total, apoi se încheie</translation>
    </message>
    <message>
        <source>at most {per_customer} a customer</source>
        <translation>cel mult {per_customer} pe client</translation>
    </message>
    <message>
        <source>the first {uses} times</source>
        <translation>primele {uses} dăți</translation>
    </message>
    <message>
        <source>in turn {priority}</source>
        <translation>la rândul {priority}</translation>
    </message>
    <message>
        <source>one of the group {group}</source>
        <translation>una din grupul {group}</translation>
    </message>
    <message>
        <source>and own prices: {prices}</source>
        <translation>și prețuri proprii: {prices}</translation>
    </message>
    <message>
        <source>{grace} later</source>
        <translation>cu grație de {grace}</translation>
    </message>
    <message>
        <source>points of {purse}</source>
        <translation>punctele din {purse}</translation>
    </message>
    <message>
        <source>at most {cap_receipt} a receipt</source>
        <translation>cel mult {cap_receipt} pe bon</translation>
    </message>
    <message>
        <source>at most {cap_day} a day</source>
        <translation>cel mult {cap_day} pe zi</translation>
    </message>
    <message>
        <source>at most {cap_month} a month</source>
        <translation>cel mult {cap_month} pe lună</translation>
    </message>
    <message>
        <source>at most {cap_customer} a customer in all</source>
        <translation>cel mult {cap_customer} pe client în total</translation>
    </message>
    <message>
        <source>one point pays {worth}</source>
        <translation>un punct plătește {worth}</translation>
    </message>
    <message>
        <source>its decimals: {scale}</source>
        <translation>zecimale: {scale}</translation>
    </message>
    <message>
        <source>it pays once {usable_from} are there</source>
        <translation>plătește când sunt {usable_from}</translation>
    </message>
    <message>
        <source>usable after {pending}</source>
        <translation>se poate folosi după {pending}</translation>
    </message>
    <message>
        <source>usable after {coupon_pending}</source>
        <translation>valabil după {coupon_pending}</translation>
    </message>
    <message>
        <source>spent in steps of {step}</source>
        <translation>se cheltuie câte {step}</translation>
    </message>
    <message>
        <source>at least {spend_from} at once</source>
        <translation>cel puțin {spend_from} o dată</translation>
    </message>
    <message>
        <source>it can&apos;t pay for {not_for}</source>
        <translation>nu poate plăti {not_for}</translation>
    </message>
    <message>
        <source>what a refund returns lasts {returned_lasts} at least</source>
        <translation>ce se întoarce ține cel puțin {returned_lasts}</translation>
    </message>
    <message>
        <source>a refund that finds too little: {too_little}</source>
        <translation>dacă la retur e prea puțin: {too_little}</translation>
    </message>
    <message>
        <source>gifts to take: {gifts}</source>
        <translation>cadouri la alegere: {gifts}</translation>
    </message>
    <message>
        <source>Goods first</source>
        <translation>Întâi produsele</translation>
    </message>
    <message>
        <source>Then the one best standing discount</source>
        <translation>Apoi cea mai bună reducere permanentă</translation>
    </message>
    <message>
        <source>Then campaigns and coupons</source>
        <translation>Apoi campanii și cupoane</translation>
    </message>
    <message>
        <source>Then what they saved up pays</source>
        <translation>Apoi plătește ce au strâns</translation>
    </message>
    <message>
        <source>Last, what they earn</source>
        <translation>La sfârșit, ce câștigă</translation>
    </message>
    <message>
        <source>Bar code of digits (EAN-13)</source>
        <translation>Cod de bare cu cifre (EAN-13)</translation>
    </message>
    <message>
        <source>Bar code with letters (Code 128)</source>
        <translation>Cod de bare cu litere (Code 128)</translation>
    </message>
    <message>
        <source>The scanner types slowly, with pauses of up to {ms} ms. Set its delay between characters to 0, or have the till wait for it.</source>
        <translation>Scanerul scrie încet, cu pauze de până la {ms} ms. Setați întârzierea dintre caractere la 0 sau lăsați casa să-l aștepte.</translation>
    </message>
    <message>
        <source>The till waits for a slow scanner, and this one is fast: it need not.</source>
        <translation>Casa așteaptă un scaner lent, iar acesta e rapid: nu mai e nevoie.</translation>
    </message>
    <message>
        <source>It types slowly, with pauses of up to {ms} ms, and the till waits for it: what hands type appears a moment later.</source>
        <translation>Scrie încet, cu pauze de până la {ms} ms, iar casa îl așteaptă: ce se tastează cu mâna apare cu o clipă mai târziu.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ecran</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Fontul</translation>
    </message>
    <message>
        <source>Pictures and icons</source>
        <translation>Imagini și pictograme</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>Prices and rewards</source>
        <translation>Prețuri și recompense</translation>
    </message>
    <message>
        <source>Books, a sale, a return</source>
        <translation>Evidență, vânzare, retur</translation>
    </message>
    <message>
        <source>Card, read back</source>
        <translation>Card, citit înapoi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapoarte</translation>
    </message>
    <message>
        <source>Chart and pages</source>
        <translation>Grafic și pagini</translation>
    </message>
    <message>
        <source>Lists out and in</source>
        <translation>Liste, export și import</translation>
    </message>
    <message>
        <source>Work beside the till</source>
        <translation>Lucrul lângă casă</translation>
    </message>
    <message>
        <source>A chain&apos;s database</source>
        <translation>Baza de date a rețelei</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Versiuni mai noi</translation>
    </message>
    <message>
        <source>System libraries</source>
        <translation>Biblioteci de sistem</translation>
    </message>
    <message>
        <source>Folder for the books</source>
        <translation>Dosarul evidenței</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Spațiu pe disc</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ceas</translation>
    </message>
    <message>
        <source>Start it on the computer&apos;s own screen. If it is bad there too, install Regulars anew.</source>
        <translation>Porniți-o pe ecranul calculatorului. Dacă nici acolo nu merge, instalați din nou Regulars.</translation>
    </message>
    <message>
        <source>Install Regulars anew from its package: the system then brings what is missing.</source>
        <translation>Instalați din nou Regulars din pachet: sistemul aduce atunci ce lipsește.</translation>
    </message>
    <message>
        <source>Let this user write to the folder named here, or free it from what stands in the way.</source>
        <translation>Dați acestui utilizator drept de scriere în dosarul numit aici sau înlăturați ce îl blochează.</translation>
    </message>
    <message>
        <source>Free some room on the disk, or move the books to a larger one.</source>
        <translation>Eliberați spațiu pe disc sau mutați evidența pe unul mai mare.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock and time zone; sales are dated by them.</source>
        <translation>Potriviți ceasul și fusul orar al calculatorului: după ele se datează vânzările.</translation>
    </message>
    <message>
        <source>Look whether a virus scanner keeps Regulars from starting itself; if not, install it anew.</source>
        <translation>Vedeți dacă un antivirus oprește programul să se pornească pe sine; dacă nu, instalați-l din nou.</translation>
    </message>
    <message>
        <source>Something of the program is missing or damaged. Install Regulars anew; the books stay.</source>
        <translation>O parte a programului lipsește sau este deteriorată. Instalați din nou Regulars; evidența rămâne.</translation>
    </message>
    <message>
        <source>What may be spent while the hub is away is used up. Everything else works.</source>
        <translation>Nu e legătură cu baza comună, iar suma care se poate folosi fără ea s-a terminat. Restul merge.</translation>
    </message>
    <message>
        <source>Points cannot be spent while the hub is away. Everything else works.</source>
        <translation>Nu e legătură cu baza comună: punctele nu se pot folosi acum. Restul merge.</translation>
    </message>
    <message>
        <source>This coupon cannot be used while the hub is away. Everything else works.</source>
        <translation>Nu e legătură cu baza comună: cuponul nu se poate folosi acum. Restul merge.</translation>
    </message>
    <message>
        <source>A limited offer cannot be given while the hub is away. Everything else works.</source>
        <translation>Nu e legătură cu baza comună: oferta limitată nu se poate acorda acum. Restul merge.</translation>
    </message>
    <message>
        <source>Nothing is left: it was spent at another till.</source>
        <translation>Nu a mai rămas nimic: s-a cheltuit la altă casă.</translation>
    </message>
    <message>
        <source>This till was retired from the hub: nothing is spent here. Everything else works.</source>
        <translation>Această casă a fost scoasă din baza comună: aici nu se cheltuie nimic. Restul funcționează.</translation>
    </message>
    <message>
        <source>Only {points} is left: the rest was spent at another till.</source>
        <translation>Au mai rămas doar {points}: restul s-a folosit la altă casă.</translation>
    </message>
    <message>
        <source>This coupon was used at another till a moment ago.</source>
        <translation>Cuponul tocmai a fost folosit la altă casă.</translation>
    </message>
    <message>
        <source>The hub does not know this coupon: it was withdrawn, or is not there yet.</source>
        <translation>Baza comună nu cunoaște cuponul: a fost retras sau nu a ajuns încă acolo.</translation>
    </message>
    <message>
        <source>This offer was used up at another till.</source>
        <translation>Limita acestei oferte s-a epuizat la altă casă.</translation>
    </message>
    <message>
        <source>Nothing is spent here until the hub’s question is answered: see Shop.</source>
        <translation>Răspundeți întâi la întrebarea bazei comune (Magazin): până atunci nu se folosește nimic.</translation>
    </message>
    <message>
        <source>The hub cannot reckon what is there: a till sent something that cannot be true. See Shop. Everything else works.</source>
        <translation>Baza comună nu poate socoti soldul: o casă a trimis ceva ce nu poate fi adevărat. Vedeți Magazin. Restul funcționează.</translation>
    </message>
    <message>
        <source>The hub was restored and waits for all tills. Until then nothing is spent.</source>
        <translation>Baza comună a fost restaurată și așteaptă casele. Până atunci nu se folosește nimic.</translation>
    </message>
    <message>
        <source>The hub does not let this be spent now. Everything else works.</source>
        <translation>Baza comună nu permite acum folosirea. Restul merge.</translation>
    </message>
    <message>
        <source>Spent at the shop’s own risk: the hub is away.</source>
        <translation>Folosite pe riscul magazinului: nu e legătură cu baza comună.</translation>
    </message>
    <message>
        <source>{rules}: no points this time. The budget was used up at another till.</source>
        <translation>{rules}: de data aceasta fără puncte. Bugetul s-a epuizat la altă casă.</translation>
    </message>
    <message>
        <source>{rules}: no points this time. The hub could not be asked what is left of the budget.</source>
        <translation>{rules}: de data aceasta fără puncte. Baza comună nu răspunde, nu se știe cât a mai rămas din buget.</translation>
    </message>
    <message>
        <source>Regulars {newest} is out. You have {running}.</source>
        <translation>A apărut Regulars {newest}. Aveți {running}.</translation>
    </message>
    <message>
        <source>Close Regulars and open {name} with the program that installs software, or say in a terminal:
sudo apt install ./{name}
The books stay where they are.</source>
        <translation>Închideți Regulars și deschideți {name} cu programul care instalează aplicații sau scrieți în terminal:
sudo apt install ./{name}
Evidența rămâne la locul ei.</translation>
    </message>
    <message>
        <source>Regulars {running} is the newest there is.</source>
        <translation>Regulars {running} este cea mai nouă versiune.</translation>
    </message>
    <message>
        <source>While the hub is away this card may spend no more today. Everything else works.</source>
        <translation>Nu e legătură cu baza comună: de pe acest card azi nu se mai poate folosi nimic. Restul funcționează.</translation>
    </message>
    <message>
        <source>While the hub is away: {each} at most for this card today, and {left} are left at this till for all.</source>
        <translation>Nu e legătură cu baza comună: azi cel mult {each} de pe acest card; la această casă au mai rămas în total {left}.</translation>
    </message>
    <message>
        <source>There was no answer. It is tried again by itself; the till needs no network.</source>
        <translation>Nu a venit niciun răspuns. Se încearcă din nou de la sine; casa nu are nevoie de rețea.</translation>
    </message>
    <message>
        <source>What came is not signed by the makers of Regulars. It was not used; nothing has changed.</source>
        <translation>Ce a sosit nu este semnat de autorii Regulars. Nu a fost folosit; nimic nu s-a schimbat.</translation>
    </message>
    <message>
        <source>This copy of Regulars came without its makers’ key, so it cannot tell what is genuine.</source>
        <translation>Acest exemplar Regulars a venit fără cheia autorilor, deci nu poate deosebi ce este autentic.</translation>
    </message>
    <message>
        <source>What came is older than what was seen here before. It was not used; nothing has changed.</source>
        <translation>Ce a sosit este mai vechi decât ce s-a văzut deja aici. Nu a fost folosit; nimic nu s-a schimbat.</translation>
    </message>
    <message>
        <source>What came is no release file that this Regulars can read. Check the address.</source>
        <translation>La această adresă nu este un fișier de versiuni pe care acest Regulars să îl poată citi. Verificați adresa.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check this computer’s date and the address.</source>
        <translation>Serverul nu poate dovedi cine este. Verificați data acestui calculator și adresa.</translation>
    </message>
    <message>
        <source>This is no address. It reads https://server/release.json.</source>
        <translation>Aceasta nu este o adresă. O adresă arată așa: https://server/release.json.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are looked at.</source>
        <translation>Se folosesc numai adrese care încep cu https://.</translation>
    </message>
    <message>
        <source>No address is set, so nothing is looked at.</source>
        <translation>Nu este pusă nicio adresă, deci nu se verifică nimic.</translation>
    </message>
    <message>
        <source>It could not be looked at ({code}). Nothing has changed.</source>
        <translation>Nu s-a putut verifica ({code}). Nimic nu s-a schimbat.</translation>
    </message>
    <message>
        <source>Last looked on {day}, {time}.</source>
        <translation>Ultima verificare: {day}, {time}.</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version} din {day}</translation>
    </message>
    <message>
        <source>Close Regulars, open {name} and follow it. The books stay where they are.</source>
        <translation>Închideți Regulars, deschideți {name} și urmați pașii. Evidența rămâne la locul ei.</translation>
    </message>
    <message>
        <source>These books are too old for this release to take over at once. The download page says what to do.</source>
        <translation>Evidența este prea veche pentru a fi preluată dintr-odată de această versiune. Pagina de descărcare spune ce este de făcut.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Cod QR</translation>
    </message>
    <message>
        <source>Latin, QWERTY</source>
        <translation>latină, QWERTY</translation>
    </message>
    <message>
        <source>Latin, QWERTZ (Hungarian, German)</source>
        <translation>latină, QWERTZ (maghiară, germană)</translation>
    </message>
    <message>
        <source>Latin, AZERTY (French)</source>
        <translation>latină, AZERTY (franceză)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>chirilică</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>The scanner does not read the “{name}”. Switch this kind of code on in it.</source>
        <translation>Scanerul nu citește „{name}”. Activați în el acest tip de cod.</translation>
    </message>
    <message>
        <source>The scanner types too slowly, with pauses of up to {ms} ms. Set its delay between characters to 0; with Bluetooth bring its base nearer.</source>
        <translation>Scanerul scrie prea încet, cu pauze de până la {ms} ms. Setați întârzierea dintre caractere la 0; la Bluetooth apropiați baza.</translation>
    </message>
    <message>
        <source>Capital and small letters come changed. Switch Caps Lock and “change case” off in the scanner.</source>
        <translation>Literele mari și mici vin schimbate. Dezactivați în scaner Caps Lock și schimbarea literelor.</translation>
    </message>
    <message>
        <source>The check digit of the bar code is missing. Set the scanner to send it (EAN-13 check digit).</source>
        <translation>Lipsește cifra de control a codului. Setați scanerul să o trimită (EAN-13 check digit).</translation>
    </message>
    <message>
        <source>The code comes cut short. Set the scanner to send all of its characters.</source>
        <translation>Codul vine trunchiat. Setați scanerul să trimită toate caracterele.</translation>
    </message>
    <message>
        <source>The scanner sends invisible signs (STX, ETX) as key presses. Switch them off in it.</source>
        <translation>Scanerul trimite semne invizibile (STX, ETX) ca taste. Dezactivați-le în el.</translation>
    </message>
    <message>
        <source>The scanner is set to a Hungarian or German keyboard.</source>
        <translation>Scanerul este setat pe tastatură maghiară sau germană.</translation>
    </message>
    <message>
        <source>The scanner is set to a French keyboard.</source>
        <translation>Scanerul este setat pe tastatură franceză.</translation>
    </message>
    <message>
        <source>The scanner is set to the keyboard of another country.</source>
        <translation>Scanerul este setat pe tastatura altei țări.</translation>
    </message>
    <message>
        <source>Set it to “US keyboard”: then it reads right on every layout.</source>
        <translation>Setați-l pe „US keyboard”: atunci citește corect cu orice tastatură.</translation>
    </message>
    <message>
        <source>The scanner sends “{sign}” before each code. Set it here too, or switch it off in the scanner.</source>
        <translation>Scanerul trimite „{sign}” înaintea fiecărui cod. Setați-l și aici sau dezactivați-l în scaner.</translation>
    </message>
    <message>
        <source>The scanner sends “{sign}” after each code. Set it here too, or switch it off in the scanner.</source>
        <translation>Scanerul trimite „{sign}” după fiecare cod. Setați-l și aici sau dezactivați-l în scaner.</translation>
    </message>
    <message>
        <source>“{sign}” is set as sent before each code, but does not come. Take it out here.</source>
        <translation>Aici este setat „{sign}” înaintea fiecărui cod, dar nu vine. Scoateți-l.</translation>
    </message>
    <message>
        <source>“{sign}” is set as sent after each code, but does not come. Take it out here.</source>
        <translation>Aici este setat „{sign}” după fiecare cod, dar nu vine. Scoateți-l.</translation>
    </message>
    <message>
        <source>The scanner adds other signs to each kind of code ({sign}). Switch “code ID” off in it.</source>
        <translation>Scanerul adaugă alte semne la fiecare tip de cod ({sign}). Dezactivați în el „code ID”.</translation>
    </message>
    <message>
        <source>It types rather slowly, with pauses of up to {ms} ms. It works; a shorter delay is safer.</source>
        <translation>Scrie cam încet, cu pauze de până la {ms} ms. Merge; o întârziere mai mică e mai sigură.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code. It works, each scan 50 ms later; a suffix “Enter (CR)” spares that.</source>
        <translation>Nu trimite Enter după cod. Merge, dar cu 50 ms mai târziu; sufixul „Enter (CR)” scutește asta.</translation>
    </message>
    <message>
        <source>It sends the kind of each code before it, as in “]E0”. That comes off by itself.</source>
        <translation>Trimite tipul codului înaintea lui, de exemplu „]E0”. Acesta se scoate singur.</translation>
    </message>
    <message>
        <source>It frames each code with invisible signs. They come off by themselves.</source>
        <translation>Încadrează codul cu semne invizibile. Ele se scot singure.</translation>
    </message>
    <message>
        <source>Caps Lock is on. For scans it does not matter.</source>
        <translation>Caps Lock este activat. La scanare nu contează.</translation>
    </message>
    <message>
        <source>It reads no QR codes. Bar codes are enough for cards and goods.</source>
        <translation>Nu citește coduri QR. Pentru carduri și mărfuri ajung codurile de bare.</translation>
    </message>
    <message>
        <source>a purse of money is worth its face: leave this out.</source>
        <translation>un portofel de bani valorează cât scrie: scoateți.</translation>
    </message>
    <message>
        <source>{example} gives {got} and expects {expected}: mend the rules or the example.</source>
        <translation>{example} dă {got}, dar se așteaptă {expected}: corectați regulile sau exemplul.</translation>
    </message>
    <message>
        <source>is not the shop&apos;s own, which is {shop}.</source>
        <translation>nu este al magazinului, care este {shop}.</translation>
    </message>
    <message>
        <source>asks the same purse twice.</source>
        <translation>cere de două ori același portofel.</translation>
    </message>
    <message>
        <source>is below nought.</source>
        <translation>este sub zero.</translation>
    </message>
    <message>
        <source>is not more than nought.</source>
        <translation>nu este mai mult decât zero.</translation>
    </message>
    <message>
        <source>is not right ({code}).</source>
        <translation>nu este corect ({code}).</translation>
    </message>
    <message>
        <source>The row has too few columns.</source>
        <translation>Rândul are prea puține coloane.</translation>
    </message>
    <message>
        <source>The receipt&apos;s number is missing.</source>
        <translation>Lipsește numărul bonului.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is missing.</source>
        <translation>Lipsește numărul clientului.</translation>
    </message>
    <message>
        <source>The goods&apos; code is missing.</source>
        <translation>Lipsește codul produsului.</translation>
    </message>
    <message>
        <source>Line {line} of the same receipt was refused; a receipt lands whole or not at all.</source>
        <translation>Rândul {line} al aceluiași bon a fost refuzat; un bon intră întreg sau deloc.</translation>
    </message>
    <message>
        <source>{text} is no date and time.</source>
        <translation>{text} nu este o dată cu oră.</translation>
    </message>
    <message>
        <source>Shelf price less discounts is not what was paid: {text}.</source>
        <translation>Prețul de raft minus reducerile nu dă suma plătită: {text}.</translation>
    </message>
    <message>
        <source>The same receipt has another customer here: {text}.</source>
        <translation>Același bon are aici alt client: {text}.</translation>
    </message>
    <message>
        <source>This was imported before with other content. What is in the books stays.</source>
        <translation>S-a importat deja cu alt conținut. Rămâne ce este în evidență.</translation>
    </message>
    <message>
        <source>{text} is no card number: 8 to 40 letters and digits.</source>
        <translation>{text} nu este un număr de card: 8 până la 40 de litere și cifre.</translation>
    </message>
    <message>
        <source>Card {text} belongs to another customer.</source>
        <translation>Cardul {text} este al altui client.</translation>
    </message>
    <message>
        <source>Phone {text} belongs to another customer.</source>
        <translation>Telefonul {text} este al altui client.</translation>
    </message>
    <message>
        <source>Customer {text} has no card, phone, name or address to be found by.</source>
        <translation>Clientul {text} nu are card, telefon, nume sau adresă după care să fie găsit.</translation>
    </message>
    <message>
        <source>The programme has no purse {text}.</source>
        <translation>Programul nu are portofelul {text}.</translation>
    </message>
    <message>
        <source>This text is too long: {text}…</source>
        <translation>Text prea lung: {text}…</translation>
    </message>
    <message>
        <source>This row cannot be used ({code}).</source>
        <translation>Acest rând nu poate fi folosit ({code}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} nu poate fi citit: {why}.</translation>
    </message>
    <message>
        <source>The file is empty. It needs a first row with the names of its columns.</source>
        <translation>Fișierul este gol. Are nevoie de un prim rând cu numele coloanelor.</translation>
    </message>
    <message>
        <source>The file has no column {column}. It has: {header}. Mend the mapping.</source>
        <translation>Fișierul nu are coloana {column}. Are: {header}. Corectați maparea.</translation>
    </message>
    <message>
        <source>{encoding} is no way of writing letters that is known here. Try utf-8 or cp1251.</source>
        <translation>Codarea {encoding} nu este cunoscută aici. Încercați utf-8 sau cp1250.</translation>
    </message>
    <message>
        <source>The file breaks off or is garbled near line {line} ({why}). Nothing was imported.</source>
        <translation>Fișierul se întrerupe sau este stricat pe la rândul {line} ({why}). Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>This mapping is for {of}. Choose another one.</source>
        <translation>Această mapare este pentru {of}. Alegeți alta.</translation>
    </message>
    <message>
        <source>The file cannot be used ({code}). Nothing was imported.</source>
        <translation>Fișierul nu poate fi folosit ({code}). Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{name} begins at {time}.</source>
        <translation>{name} începe la {time}.</translation>
    </message>
    <message>
        <source>{name} ended at {time}.</source>
        <translation>{name} s-a încheiat la {time}.</translation>
    </message>
    <message>
        <source>{name} begins on {day}.</source>
        <translation>{name} începe pe {day}.</translation>
    </message>
    <message>
        <source>{name}: only {weekdays}.</source>
        <translation>{name}: numai {weekdays}.</translation>
    </message>
    <message>
        <source>{name}: from {tier} on.</source>
        <translation>{name}: începând de la {tier}.</translation>
    </message>
    <message>
        <source>{name}: for the group {group}.</source>
        <translation>{name}: pentru grupul {group}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {name}.</source>
        <translation>
            <numerusform>Încă {number} vizită pentru {name}.</numerusform>
            <numerusform>Încă {number} vizite pentru {name}.</numerusform>
            <numerusform>Încă {number} de vizite pentru {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is given once, and was given already.</source>
        <translation>{name} se dă o dată și s-a dat deja.</translation>
    </message>
    <message>
        <source>{name} was given on {day}.</source>
        <translation>{name} s-a dat pe {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more piece(s) for {name}.</source>
        <translation>
            <numerusform>Încă {number} bucată pentru {name}.</numerusform>
            <numerusform>Încă {number} bucăți pentru {name}.</numerusform>
            <numerusform>Încă {number} de bucăți pentru {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: a gift is due. Put it into the basket.</source>
        <translation>{name}: se cuvine un cadou. Puneți-l în coș.</translation>
    </message>
    <message>
        <source>{name} was used as often as it may be.</source>
        <translation>{name} s-a folosit de câte ori se putea.</translation>
    </message>
    <message>
        <source>{name} is over: all of its {limit} is given.</source>
        <translation>{name} s-a încheiat: toți cei {limit} s-au dat.</translation>
    </message>
    <message>
        <source>{name}: only {taken} was left of its {limit}.</source>
        <translation>{name}: din {limit} mai rămăseseră numai {taken}.</translation>
    </message>
    <message>
        <source>{name}: {taken} was left of the {limit} for each customer.</source>
        <translation>{name}: din {limit} de client mai rămăseseră {taken}.</translation>
    </message>
    <message>
        <source>{name}: this customer has had all of the {limit} for each.</source>
        <translation>{name}: clientul a primit deja toți cei {limit} ai săi.</translation>
    </message>
    <message>
        <source>{name} does not go with the other discounts.</source>
        <translation>{name} nu se adună cu celelalte reduceri.</translation>
    </message>
    <message>
        <source>{other} counts instead of {name}.</source>
        <translation>{other} contează în loc de {name}.</translation>
    </message>
    <message>
        <source>{other} counts instead of {name}, which would take {taken}.</source>
        <translation>{other} contează în loc de {name}, care ar da {taken}.</translation>
    </message>
    <message>
        <source>Line {number} is sold only from {tier} on ({name}). Take it out.</source>
        <translation>Rândul {number} se vinde numai de la {tier} ({name}). Scoateți-l.</translation>
    </message>
    <message>
        <source>Coupon {code} is not known here. Compare its signs.</source>
        <translation>Cuponul {code} nu este cunoscut aici. Verificați semnele.</translation>
    </message>
    <message>
        <source>Coupon {code} can be used from {day}.</source>
        <translation>Cuponul {code} se poate folosi din {day}.</translation>
    </message>
    <message>
        <source>Coupon {code} could be used until {day}.</source>
        <translation>Cuponul {code} s-a putut folosi până la {day}.</translation>
    </message>
    <message>
        <source>Coupon {code} was used already.</source>
        <translation>Cuponul {code} a fost deja folosit.</translation>
    </message>
    <message>
        <source>Coupon {code} is another customer&apos;s own.</source>
        <translation>Cuponul {code} este al altui client.</translation>
    </message>
    <message>
        <source>Coupon {code} takes nothing off here and stays good.</source>
        <translation>Cuponul {code} nu scade nimic aici și rămâne valabil.</translation>
    </message>
    <message>
        <source>{name}: a coupon for the next purchase.</source>
        <translation>{name}: un cupon pentru cumpărătura următoare.</translation>
    </message>
    <message>
        <source>{name}: a coupon for the next purchase, until {day}.</source>
        <translation>{name}: un cupon pentru cumpărătura următoare, până la {day}.</translation>
    </message>
    <message>
        <source>{name} taken for {points}.</source>
        <translation>{name}: luat pentru {points}.</translation>
    </message>
    <message>
        <source>{points} more for {name}.</source>
        <translation>Încă {points} pentru {name}.</translation>
    </message>
    <message>
        <source>{path} is damaged. Restore the newest backup; this file will be kept.</source>
        <translation>{path} este deteriorat. Restaurați cea mai nouă copie; acest fișier se păstrează.</translation>
    </message>
    <message>
        <source>{path} is there already. It was left as it is; open it, or choose another name.</source>
        <translation>{path} există deja. A rămas neatins; deschideți-l sau alegeți alt nume.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by {replaced_by}. Scan that one, or find them by phone.</source>
        <translation>Cardul {number} a fost înlocuit cu {replaced_by}. Scanați-l pe acela sau căutați după telefon.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by another. Find the customer by phone.</source>
        <translation>Cardul {number} a fost înlocuit cu altul. Căutați clientul după telefon.</translation>
    </message>
    <message>
        <source>Card {number} cannot be used. Find the customer by phone.</source>
        <translation>Cardul {number} nu poate fi folosit. Căutați clientul după telefon.</translation>
    </message>
    <message>
        <source>This sale is already recorded with other content. Start a new sale.</source>
        <translation>Această vânzare este deja înregistrată cu alt conținut. Începeți una nouă.</translation>
    </message>
    <message>
        <source>The figures have moved since they were shown. Look again, then press Apply.</source>
        <translation>Sumele s-au schimbat de când au fost afișate. Priviți din nou, apoi apăsați Aplică.</translation>
    </message>
    <message>
        <source>Something of this sale came back meanwhile. Look at the new figures, then press again.</source>
        <translation>Între timp s-a returnat ceva din această vânzare. Priviți noile sume, apoi apăsați din nou.</translation>
    </message>
    <message>
        <source>A purse cannot pay that amount. Choose the most, or a smaller amount.</source>
        <translation>Nu se poate plăti această sumă. Alegeți maximul sau o sumă mai mică.</translation>
    </message>
    <message>
        <source>This phone already belongs to a customer. Find them by it.</source>
        <translation>Acest telefon aparține deja unui client. Căutați-l după el.</translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another card.</source>
        <translation>Acest card aparține deja unui client. Luați alt card.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it with its area code, or with + and the country.</source>
        <translation>Acesta nu este un număr de telefon. Scrieți-l cu prefix sau cu + și codul țării.</translation>
    </message>
    <message>
        <source>This customer is not in these books any more. Look them up again.</source>
        <translation>Acest client nu mai este în evidență. Căutați-l din nou.</translation>
    </message>
    <message>
        <source>This sale is not in these books. Look for it by its slip number or its day.</source>
        <translation>Această vânzare nu este în registre. Căutați-o după numărul bonului sau după zi.</translation>
    </message>
    <message>
        <source>This card is not in these books. Scan it again, or give it to a customer first.</source>
        <translation>Acest card nu este în registre. Scanați-l din nou sau dați-l întâi unui client.</translation>
    </message>
    <message>
        <source>This is no name for a group. Type a short one, such as Wholesale.</source>
        <translation>Acesta nu este un nume de grup. Scrieți unul scurt, de exemplu Angro.</translation>
    </message>
    <message>
        <source>An adjustment of nought changes nothing. Type how many points to add or to take.</source>
        <translation>O ajustare de zero nu schimbă nimic. Scrieți câte puncte se adaugă sau se iau.</translation>
    </message>
    <message>
        <source>An id must be 8 to 64 plain letters, digits or signs. Send it again with such an id.</source>
        <translation>Un identificator are între 8 și 64 de litere simple, cifre sau semne. Trimiteți din nou cu unul astfel.</translation>
    </message>
    <message>
        <source>Only today&apos;s sales can be voided. Make a refund instead.</source>
        <translation>Se pot anula doar vânzările de azi. Faceți o returnare.</translation>
    </message>
    <message>
        <source>This sale was made at another till. Void it there, or make a refund here.</source>
        <translation>Această vânzare s-a făcut la altă casă. Anulați-o acolo sau faceți returnarea aici.</translation>
    </message>
    <message>
        <source>Everything of this sale has already come back.</source>
        <translation>Din această vânzare s-a returnat deja totul.</translation>
    </message>
    <message>
        <source>Some of this sale has already come back. Make a refund for the rest.</source>
        <translation>O parte din această vânzare s-a returnat deja. Faceți returnarea pentru rest.</translation>
    </message>
    <message>
        <source>The customer has already used what this takes back. A manager must agree.</source>
        <translation>Clientul a folosit deja ce s-ar lua înapoi. Este nevoie de acordul unui responsabil.</translation>
    </message>
    <message>
        <source>This sale was brought from another program. It can be read here, not returned.</source>
        <translation>Această vânzare a fost adusă din alt program. Poate fi citită aici, nu returnată.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}). Nothing was written.</source>
        <translation>Nu se poate ({code}). Nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>The programme in force has no such coupon. Add one under Programme and publish it.</source>
        <translation>Programul în vigoare nu are un asemenea cupon. Adăugați-l la Program și publicați.</translation>
    </message>
    <message>
        <source>There is a coupon with this code already. Choose another word.</source>
        <translation>Există deja un cupon cu acest cod. Alegeți alt cuvânt.</translation>
    </message>
    <message>
        <source>This is no code for a coupon. Take letters and digits, without spaces.</source>
        <translation>Acesta nu este un cod de cupon. Folosiți litere și cifre, fără spații.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later last day.</source>
        <translation>S-ar încheia înainte să înceapă. Alegeți o ultimă zi mai târzie.</translation>
    </message>
    <message>
        <source>So many coupons cannot be made at once. Make them in several parts.</source>
        <translation>Nu se pot face atâtea cupoane deodată. Faceți-le în mai multe rânduri.</translation>
    </message>
    <message>
        <source>This coupon is not in these books. Compare its signs and type it again.</source>
        <translation>Acest cupon nu este în evidență. Verificați semnele și scrieți-l din nou.</translation>
    </message>
    <message>
        <source>This coupon was used already. It stays as it is.</source>
        <translation>Acest cupon a fost deja folosit. Rămâne cum este.</translation>
    </message>
    <message>
        <source>This coupon went with the purchase that brought it, which was returned.</source>
        <translation>Acest cupon a dispărut odată cu cumpărătura care l-a adus și care a fost returnată.</translation>
    </message>
    <message>
        <source>This coupon was taken back by the shop. Make a new one.</source>
        <translation>Acest cupon a fost retras de magazin. Faceți unul nou.</translation>
    </message>
    <message>
        <source>{points} can be used today only</source>
        <translation>{points}: de folosit doar azi</translation>
    </message>
    <message>
        <source>{points} can be used until {day}</source>
        <translation>{points}: de folosit până la {day}</translation>
    </message>
    <message>
        <source>{points} per {money}</source>
        <translation>{points} la {money}</translation>
    </message>
    <message>
        <source>Only the best discount counts: {other}. {name} would take {taken}.</source>
        <translation>Contează doar cea mai bună reducere: {other}. {name} ar da {taken}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) this year for {tier}.</source>
        <translation>
            <numerusform>Încă {number} vizită anul acesta pentru {tier}.</numerusform>
            <numerusform>Încă {number} vizite anul acesta pentru {tier}.</numerusform>
            <numerusform>Încă {number} de vizite anul acesta pentru {tier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {tier}.</source>
        <translation>
            <numerusform>Încă {number} vizită pentru {tier}.</numerusform>
            <numerusform>Încă {number} vizite pentru {tier}.</numerusform>
            <numerusform>Încă {number} de vizite pentru {tier}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has reached its limit: {points} instead of {limit}.</source>
        <translation>{name}: s-a atins limita, {points} în loc de {limit}.</translation>
    </message>
    <message>
        <source>Discounts take at most {rate}: {cut} of them is not given.</source>
        <translation>Reducerile sunt de cel mult {rate}: {cut} nu se acordă.</translation>
    </message>
    <message>
        <source>Discounts take at most {limit}: {cut} of them is not given.</source>
        <translation>Reducerile sunt de cel mult {limit}: {cut} nu se acordă.</translation>
    </message>
    <message>
        <source>Lowest price reached: {cut} of the discount is not given.</source>
        <translation>S-a atins prețul minim: {cut} din reducere nu se acordă.</translation>
    </message>
    <message>
        <source>{tier} from the next receipt on.</source>
        <translation>{tier} începând cu bonul următor.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {rate}.</source>
        <translation>
            <numerusform>Încă {number} vizită pentru {rate}.</numerusform>
            <numerusform>Încă {number} vizite pentru {rate}.</numerusform>
            <numerusform>Încă {number} de vizite pentru {rate}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{money} more for {rate}.</source>
        <translation>Încă {money} pentru {rate}.</translation>
    </message>
    <message>
        <source>{money} more this year for {tier}.</source>
        <translation>Încă {money} anul acesta pentru {tier}.</translation>
    </message>
    <message>
        <source>{money} more for {tier}.</source>
        <translation>Încă {money} pentru {tier}.</translation>
    </message>
    <message>
        <source>{money} more on this receipt for {name}.</source>
        <translation>Încă {money} pe acest bon pentru {name}.</translation>
    </message>
    <message>
        <source>{name} ended on {day}.</source>
        <translation>{name} s-a încheiat la {day}.</translation>
    </message>
    <message>
        <source>say what kind it is, one of: {words}.</source>
        <translation>spuneți ce fel este, unul dintre: {words}.</translation>
    </message>
    <message>
        <source>the programme has no campaign {campaign} that asks for a coupon.</source>
        <translation>programul nu are o campanie {campaign} care cere cupon.</translation>
    </message>
    <message>
        <source>say when it is given: every so many visits, or from an amount on a receipt.</source>
        <translation>spuneți când se dă: la câteva vizite sau de la o sumă pe bon.</translation>
    </message>
    <message>
        <source>is no hour: write it as 16:00.</source>
        <translation>nu este o oră: scrieți ca 16:00.</translation>
    </message>
    <message>
        <source>is no day of the year: write month and day, as 12-31.</source>
        <translation>nu este o zi din an: scrieți luna și ziua, ca 12-31.</translation>
    </message>
    <message>
        <source>ends before it begins.</source>
        <translation>se încheie înainte să înceapă.</translation>
    </message>
    <message>
        <source>ends at the hour it begins: take a later one.</source>
        <translation>se încheie la ora la care începe: luați una mai târzie.</translation>
    </message>
    <message>
        <source>{purse}: {points} more before it can pay.</source>
        <translation>{purse}: încă {points} și se poate plăti.</translation>
    </message>
    <message>
        <source>{purse}: nothing to pay with yet.</source>
        <translation>{purse}: încă nu e nimic de plătit cu el.</translation>
    </message>
    <message>
        <source>{purse} does not pay for these goods.</source>
        <translation>{purse}: nu plătește aceste produse.</translation>
    </message>
    <message>
        <source>{purse} pays at most {points} here.</source>
        <translation>{purse}: aici cel mult {points}.</translation>
    </message>
    <message>
        <source>{purse} pays from {points} on.</source>
        <translation>{purse}: se poate plăti de la {points}.</translation>
    </message>
    <message>
        <source>{purse} cannot pay exactly {asked}. The most is {points}: choose that, or less.</source>
        <translation>{purse}: nu se poate plăti exact {asked}. Maximul este {points}: alegeți atât sau mai puțin.</translation>
    </message>
    <message>
        <source>{purse} needs a customer: scan a card or find them first.</source>
        <translation>{purse}: este nevoie de un client. Scanați un card sau căutați-l.</translation>
    </message>
    <message>
        <source>{money} more on this receipt to earn: {name}.</source>
        <translation>Încă {money} pe acest bon pentru a câștiga: {name}.</translation>
    </message>
    <message>
        <source>{name} is for receipts under {money}.</source>
        <translation>{name}: pentru bonuri sub {money}.</translation>
    </message>
    <message>
        <source>{purse}: {points} taken back.</source>
        <translation>{purse}: {points} luate înapoi.</translation>
    </message>
    <message>
        <source>{purse}: {points} not asked back.</source>
        <translation>{purse}: {points} iertate.</translation>
    </message>
    <message>
        <source>{purse}: {points} owed; what is earned next pays that first.</source>
        <translation>{purse}: datorie {points}; ce se câștigă apoi o acoperă întâi.</translation>
    </message>
    <message>
        <source>{purse}: {points} given back.</source>
        <translation>{purse}: {points} returnate.</translation>
    </message>
    <message>
        <source>{purse}: {points} given back, worth {money}.</source>
        <translation>{purse}: {points} returnate, în valoare de {money}.</translation>
    </message>
</context>
</TS>
