<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>S-a întâmplat ceva ce nu ar fi trebuit.</translation>
    </message>
    <message>
        <source>What was recorded is safe, and you can go on. If it happens again, show the details to us.</source>
        <translation>Ce s-a înregistrat este în siguranță, puteți continua. Dacă se repetă, arătați-ne detaliile.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
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
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>A guest without a card</source>
        <translation>Client fără card</translation>
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
        <translation>Dați-l: {name}</translation>
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
        <source>Nobody found</source>
        <translation>Nimeni găsit</translation>
    </message>
    <message>
        <source>No customer fits “{text}”. Try the phone number, or join them now.</source>
        <translation>Niciun client pentru „{text}”. Încercați numărul de telefon sau înscrieți-l acum.</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>Înscrie acum</translation>
    </message>
    <message>
        <source>Not a card number</source>
        <translation>Nu este număr de card</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scanează din nou</translation>
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

Check the names and the money: they stay. Language, scanner, printer and backups can be changed later under Shop.</source>
        <translation>{shop} · {till}
{country}, {money}, {zone}
{programme}

Verificați numele și moneda: acestea rămân. Limba, scanerul, imprimanta și copiile se pot schimba mai târziu la Magazin.</translation>
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
    <message>
        <source>Bring in goods</source>
        <translation>Preluarea produselor</translation>
    </message>
    <message>
        <source>Lists (*.csv *.csv.gz *.txt)</source>
        <translation>Liste (*.csv *.csv.gz *.txt)</translation>
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
        <source>Bring in a CSV file…</source>
        <translation>Adu un fișier CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
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
        <source>No history yet</source>
        <translation>Încă fără istoric</translation>
    </message>
    <message>
        <source>What a customer buys, earns and gives back stands here.</source>
        <translation>Aici apare tot ce clientul cumpără, câștigă și returnează.</translation>
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
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Serve {name}</source>
        <translation>Servește: {name}</translation>
    </message>
    <message>
        <source>This phone belongs to {name}. Serve them, or type another phone.</source>
        <translation>Acest telefon este al clientului {name}. Serviți-l sau introduceți alt număr.</translation>
    </message>
    <message>
        <source>This card belongs to somebody else. Take another card, or leave it empty.</source>
        <translation>Acest card este al altcuiva. Luați alt card sau lăsați câmpul gol.</translation>
    </message>
    <message>
        <source>This is no card number. Scan the card again, or leave it empty.</source>
        <translation>Acesta nu este număr de card. Scanați cardul din nou sau lăsați gol.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it whole, with its area code.</source>
        <translation>Acesta nu este număr de telefon. Scrieți-l întreg, cu prefix.</translation>
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
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Șterge ultima cifră</translation>
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
        <translation>Unul în plus</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Șterge rândul</translation>
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
        <source>Choose another file…</source>
        <translation>Alege alt fișier…</translation>
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
        <source>Paid</source>
        <translation>Plătit</translation>
    </message>
    <message>
        <source>Returned, slip {slip}</source>
        <translation>Returnat, bon {slip}</translation>
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
        <source>The daily backup failed; look under Shop</source>
        <translation>Copia zilnică a eșuat; vedeți la Magazin</translation>
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
        <translation>Ziua precedentă</translation>
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
    <message>
        <source>Guest</source>
        <translation>Fără card</translation>
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
        <source>Choose what comes back first.</source>
        <translation>Alegeți întâi ce se returnează.</translation>
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
        <translation>Unul în plus</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Se returnează</translation>
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
        <source>To give back</source>
        <translation>De returnat</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>De plată</translation>
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
        <source>Type an amount, or scan goods, first.</source>
        <translation>Introduceți întâi o sumă sau scanați produse.</translation>
    </message>
    <message>
        <source>The purse cannot pay that amount: choose Max, or another amount.</source>
        <translation>Nu se poate plăti suma aceasta: alegeți Max. sau altă sumă.</translation>
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
        <translation>Scanați un card sau scrieți telefon, nume, număr</translation>
    </message>
    <message>
        <source>Scan a slip, or type a card or phone</source>
        <translation>Scanați bonul sau scrieți cardul, telefonul</translation>
    </message>
</context>
<context>
    <name>ShopRoom</name>
    <message>
        <source>Shop</source>
        <translation>Magazin</translation>
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
        <source>What was sold since then will be missing. The books as they are now are kept beside them.</source>
        <translation>Ce s-a vândut de atunci va lipsi. Evidența de acum se păstrează alături.</translation>
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
    <name>ShopScreen</name>
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
        <source>Read: {code}</source>
        <translation>Citit: {code}</translation>
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
        <source>Sends before each code</source>
        <translation>Trimite înainte de fiecare cod</translation>
    </message>
    <message>
        <source>Sends after each code</source>
        <translation>Trimite după fiecare cod</translation>
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
        <source>Stop trying</source>
        <translation>Oprește proba</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Încearcă scanerul</translation>
    </message>
    <message>
        <source>Scan anything: it is shown here and taken nowhere.</source>
        <translation>Scanați orice: apare aici și nu ajunge nicăieri.</translation>
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
        <translation>Retur</translation>
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
        <source>no backup yet</source>
        <translation>încă fără copie</translation>
    </message>
    <message>
        <source>last backup {when}</source>
        <translation>ultima copie: {when}</translation>
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
        <translation>Plătit din solduri</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătit</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Restituit</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Acumulat</translation>
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
        <source>The slip could not be printed. The sale is booked: try again.</source>
        <translation>Bonul nu s-a tipărit. Vânzarea este înregistrată: încercați din nou.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
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
        <source>Card {number} is blocked. Sell without it, or find the customer by phone.</source>
        <translation>Cardul {number} este blocat. Vindeți fără el sau căutați clientul după telefon.</translation>
    </message>
    <message>
        <source>Card {number} was reported lost. Ask for the phone number, and give a new card.</source>
        <translation>Cardul {number} a fost declarat pierdut. Cereți numărul de telefon și dați un card nou.</translation>
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
        <source>Problems</source>
        <translation>Probleme</translation>
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
        <source>with us since {year}</source>
        <translation>cu noi din {year}</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>după cumpărare</translation>
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
        <translation>nu este moment: scrieți ca 2026-11-21T16:00:00+03:00.</translation>
    </message>
    <message>
        <source>is no date: write it as 2026-11-21.</source>
        <translation>nu este dată: scrieți ca 2026-11-21.</translation>
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
        <translation>nu este identificator: între {least} și {most} litere simple, cifre și semne.</translation>
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
        <source>{zone} is no time zone: write one such as Europe/Budapest.</source>
        <translation>{zone} nu este fus orar: scrieți, de pildă, Europe/Bucharest.</translation>
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
        <source>say how it earns: a rate, or gives and per.</source>
        <translation>spuneți cum se acordă: rate, sau gives și per.</translation>
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
        <translation>{text} nu este dată și oră.</translation>
    </message>
    <message>
        <source>{text} is no date.</source>
        <translation>{text} nu este dată.</translation>
    </message>
    <message>
        <source>{text} is no figure.</source>
        <translation>{text} nu este cifră.</translation>
    </message>
    <message>
        <source>{text} has more decimals than can be kept.</source>
        <translation>{text} are mai multe zecimale decât se pot păstra.</translation>
    </message>
    <message>
        <source>{text} is below nought.</source>
        <translation>{text} este sub zero.</translation>
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
        <translation>{text} nu este număr de card: 8 până la 40 de litere și cifre.</translation>
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
        <source>{text} is no phone number.</source>
        <translation>{text} nu este număr de telefon.</translation>
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
        <source>{text} is still to come.</source>
        <translation>{text} este încă în viitor.</translation>
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
        <source>{number} is no card number. Scan again, or type the number under the bars.</source>
        <translation>{number} nu este un număr de card. Scanați din nou sau tastați numărul de sub bare.</translation>
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
        <source>This is no card number: 8 to 40 letters and digits. Scan it again.</source>
        <translation>Acesta nu este un număr de card: 8 până la 40 de litere și cifre. Scanați din nou.</translation>
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
