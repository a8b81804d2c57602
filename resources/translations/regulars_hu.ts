<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Olyasmi történt, aminek nem lett volna szabad.</translation>
    </message>
    <message>
        <source>What was recorded is safe, and you can go on. If it happens again, show the details to us.</source>
        <translation>Ami rögzítve lett, az megvan, folytathatja. Ha újra előfordul, mutassa meg nekünk a részleteket.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Goods {count}</source>
        <translation>Áruk {count}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Áruk</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>A guest without a card</source>
        <translation>Kártya nélküli vendég</translation>
    </message>
    <message>
        <source>Sell as it is, scan a card at any time, or let them join with a phone number alone.</source>
        <translation>Adjon el így, olvasson be kártyát bármikor, vagy regisztrálja a vendéget csak egy telefonszámmal.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Regisztráció</translation>
    </message>
    <message>
        <source>Discount today</source>
        <translation>Mai kedvezmény</translation>
    </message>
    <message>
        <source>{money} more this year to {tier}</source>
        <translation>Még {money} idén a(z) {tier} szintig</translation>
    </message>
    <message>
        <source>{money} more to {tier}</source>
        <translation>Még {money} a(z) {tier} szintig</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), the last on {day}</source>
        <translation>
            <numerusform>%n látogatás, legutóbb {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>Owes {points}</source>
        <translation>Tartozás: {points}</translation>
    </message>
    <message>
        <source>{points} until {day}</source>
        <translation>{points} eddig: {day}</translation>
    </message>
    <message>
        <source>{points} from {day} on</source>
        <translation>{points} ettől: {day}</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Első látogatás</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Ma van a születésnapja</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>Születésnap %n nap múlva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday %n day(s) ago</source>
        <translation>
            <numerusform>Születésnap %n napja volt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Kilépés</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Előző nap</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Következő nap</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Fizetve</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Kedvezmények</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Visszaadva</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Bizonylatok</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Még nincs eladás</translation>
    </message>
    <message>
        <source>Every receipt of the day stands here.</source>
        <translation>Itt látható a nap minden bizonylata.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>A nap</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Ma, {day}</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Find by phone</source>
        <translation>Keresés telefonszámmal</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Ismeretlen kód</translation>
    </message>
    <message>
        <source>Join with this card</source>
        <translation>Regisztrálás ezzel a kártyával</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>Átadás: {name}</translation>
    </message>
    <message>
        <source>Blocked card</source>
        <translation>Letiltott kártya</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Elveszett kártya</translation>
    </message>
    <message>
        <source>Replaced card</source>
        <translation>Lecserélt kártya</translation>
    </message>
    <message>
        <source>Use the new card</source>
        <translation>Az új kártya használata</translation>
    </message>
    <message>
        <source>A card or goods?</source>
        <translation>Kártya vagy áru?</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No customer fits “{text}”. Try the phone number, or join them now.</source>
        <translation>Nincs ilyen vásárló: „{text}”. Próbálja a telefonszámot, vagy regisztrálja most.</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>Regisztrálás most</translation>
    </message>
    <message>
        <source>Not a card number</source>
        <translation>Nem kártyaszám</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Olvassa be újra</translation>
    </message>
    <message>
        <source>{code} is the card of {name}, and also goods: {goods}, {price}.</source>
        <translation>{code}: {name} kártyája, de áru is: {goods}, {price}.</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>egy vásárló</translation>
    </message>
    <message>
        <source>It is the card</source>
        <translation>Ez a kártya</translation>
    </message>
    <message>
        <source>It is goods</source>
        <translation>Ez áru</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Welcome to Regulars</source>
        <translation>Üdvözli a Regulars</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Az Ön üzlete</translation>
    </message>
    <message>
        <source>How regulars are thanked</source>
        <translation>Hogyan köszönje meg a hűséget</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Kezdődhet az eladás</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>{step}. lépés, összesen {steps}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Az üzlet neve</translation>
    </message>
    <message>
        <source>It stands at the head of every slip.</source>
        <translation>Minden bizonylat tetején ez áll.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Ennek a pénztárnak a neve</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Az üzletem</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>1. pénztár</translation>
    </message>
    <message>
        <source>Look at the demo shop first</source>
        <translation>Előbb a bemutató üzlet</translation>
    </message>
    <message>
        <source>Open books I already have…</source>
        <translation>Meglévő nyilvántartás megnyitása…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Kezdődhet az eladás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
    <message>
        <source>{shop} · {till}
{country}, {money}, {zone}
{programme}

Check the names and the money: they stay. Language, scanner, printer and backups can be changed later under Shop.</source>
        <translation>{shop} · {till}
{country}, {money}, {zone}
{programme}

Ellenőrizze a neveket és a pénznemet: ezek így maradnak. A nyelv, az olvasó, a nyomtató és a mentések később is módosíthatók az Üzlet alatt.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Resume ({count})</source>
        <translation>Folytatás ({count})</translation>
    </message>
    <message>
        <source>Park ({count})</source>
        <translation>Félretesz ({count})</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Félretesz</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Visszáru</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
</context>
<context>
    <name>GoodsEditor</name>
    <message>
        <source>New goods</source>
        <translation>Új áru</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Áruk</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Olvassa be, vagy írja be.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Rules of the programme can name it.</source>
        <translation>A program szabályai hivatkozhatnak rá.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Levétel a listáról</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Other goods have this code already.</source>
        <translation>Ez a kód már más árué.</translation>
    </message>
    <message>
        <source>Type what one costs.</source>
        <translation>Írja be, mennyibe kerül egy.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Ez nem lehet üres.</translation>
    </message>
</context>
<context>
    <name>GoodsModel</name>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
</context>
<context>
    <name>GoodsRoom</name>
    <message>
        <source>Goods</source>
        <translation>Áruk</translation>
    </message>
    <message>
        <source>Bring in goods</source>
        <translation>Áruk betöltése</translation>
    </message>
    <message>
        <source>Lists (*.csv *.csv.gz *.txt)</source>
        <translation>Listák (*.csv *.csv.gz *.txt)</translation>
    </message>
</context>
<context>
    <name>GoodsScreen</name>
    <message numerus="yes">
        <source>%n kind(s) of goods are in.</source>
        <translation>
            <numerusform>%n áru bekerült.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were as they are.</source>
        <translation>
            <numerusform>%n már ilyen volt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out:</source>
        <translation>
            <numerusform>%n sor kimaradt:</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>{line}. sor: {why}</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was taken in.</source>
        <translation>Leállítva. A fájlból semmi sem került be.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Áruk</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Név vagy kód</translation>
    </message>
    <message>
        <source>Add goods</source>
        <translation>Áru hozzáadása</translation>
    </message>
    <message>
        <source>Bring in a CSV file…</source>
        <translation>CSV-fájl betöltése…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Fájl beolvasása…</translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <translation>Nincs ilyen nevű</translation>
    </message>
    <message>
        <source>Look for the beginning of a word, or scan the goods.</source>
        <translation>Keressen a szó elejére, vagy olvassa be az árut.</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>Még nincs áru</translation>
    </message>
    <message>
        <source>A till can sell an amount alone. With a list, a scan adds a line with its name and price.</source>
        <translation>A pénztár puszta összeget is eladhat. Listával a beolvasás nevet és árat ad a sorhoz.</translation>
    </message>
    <message>
        <source>The first line of the file must name its columns: code, name, category, price. It says: {header}</source>
        <translation>A fájl első sora az oszlopokat nevezi meg: code, name, category, price. Ez áll benne: {header}</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>A fájl nem olvasható: {why}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Return, slip {slip}</source>
        <translation>Visszáru, {slip} bizonylat</translation>
    </message>
    <message>
        <source>Void, slip {slip}</source>
        <translation>Sztornó, {slip} bizonylat</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Nyitó egyenleg</translation>
    </message>
    <message>
        <source>Imported, {slip}</source>
        <translation>Importált, {slip}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lejárt</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>No history yet</source>
        <translation>Még nincs előzmény</translation>
    </message>
    <message>
        <source>What a customer buys, earns and gives back stands here.</source>
        <translation>Itt látható, mit vett, gyűjtött és hozott vissza a vásárló.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join</source>
        <translation>Regisztrálás</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name, if they like</source>
        <translation>Név, ha szeretné</translation>
    </message>
    <message>
        <source>Card, if there is one</source>
        <translation>Kártya, ha van</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Serve {name}</source>
        <translation>{name} kiszolgálása</translation>
    </message>
    <message>
        <source>This phone belongs to {name}. Serve them, or type another phone.</source>
        <translation>Ez a telefonszám {name} vásárlóé. Szolgálja ki őt, vagy írjon be másikat.</translation>
    </message>
    <message>
        <source>This card belongs to somebody else. Take another card, or leave it empty.</source>
        <translation>Ez a kártya másé. Vegyen másikat, vagy hagyja üresen.</translation>
    </message>
    <message>
        <source>This is no card number. Scan the card again, or leave it empty.</source>
        <translation>Ez nem kártyaszám. Olvassa be újra a kártyát, vagy hagyja üresen.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it whole, with its area code.</source>
        <translation>Ez nem telefonszám. Írja be teljesen, körzetszámmal.</translation>
    </message>
    <message>
        <source>Type a phone number, or scan a card to give them.</source>
        <translation>Írjon be telefonszámot, vagy olvassa be az átadandó kártyát.</translation>
    </message>
    <message>
        <source>A phone number is enough. The sale on the counter goes on with them.</source>
        <translation>A telefonszám elég. A megkezdett eladás vele folytatódik.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Utolsó számjegy törlése</translation>
    </message>
</context>
<context>
    <name>LinesTab</name>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Áruk</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menny.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Scan goods, or type into the last row</source>
        <translation>Olvasson be árut, vagy írjon az utolsó sorba</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eggyel kevesebb</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eggyel több</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Sor törlése</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Kept</source>
        <translation>Elmentve</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation>Jegyzetek mentése</translation>
    </message>
    <message>
        <source>What is good to know: allergies, wishes, what was promised</source>
        <translation>Amit jó tudni: allergiák, kívánságok, ígéretek</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Making the demo shop: 1,200 customers and fourteen months of receipts…</source>
        <translation>Készül a bemutató üzlet: 1200 vásárló és tizennégy hónap nyugtái…</translation>
    </message>
    <message>
        <source>Choose the books</source>
        <translation>Nyilvántartás kiválasztása</translation>
    </message>
    <message>
        <source>Books (*.db);;All files (*)</source>
        <translation>Nyilvántartás (*.db);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation>Nyilvántartás megnyitása…</translation>
    </message>
    <message>
        <source>Cards to scan at this till are in {path}</source>
        <translation>A pénztárhoz beolvasható kártyák itt vannak: {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Legutóbbi mentés visszaállítása</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Másik fájl választása…</translation>
    </message>
    <message>
        <source>Start a new shop</source>
        <translation>Új üzlet indítása</translation>
    </message>
    <message>
        <source>Something unforeseen is in the way. Nothing was changed.</source>
        <translation>Valami váratlan akadály lépett fel. Semmi sem változott.</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked sales</source>
        <translation>Félretett eladások</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Vendég</translation>
    </message>
</context>
<context>
    <name>PastSale</name>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bizonylat</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Visszavétel</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>sztornózva</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>returned: {quantity}</source>
        <translation>visszahozva: {quantity}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Fizetve</translation>
    </message>
    <message>
        <source>Returned, slip {slip}</source>
        <translation>Visszahozva, {slip} bizonylat</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation>A nyilvántartás nem nyitható meg</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The daily backup failed; look under Shop</source>
        <translation>A napi mentés nem sikerült; nézze meg az Üzlet alatt</translation>
    </message>
</context>
<context>
    <name>PurseBox</name>
    <message>
        <source>None</source>
        <translation>Semmi</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Pay with {purse}</source>
        <translation>Fizetés: {purse}</translation>
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
        <translation>Visszáru</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Kilépés</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Előző nap</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Következő nap</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Minden</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Sztornózás</translation>
    </message>
    <message>
        <source>No sale found</source>
        <translation>Nincs ilyen eladás</translation>
    </message>
    <message>
        <source>Scan the code at the end of the slip, or type its number.</source>
        <translation>Olvassa be a bizonylat alján lévő kódot, vagy írja be a számát.</translation>
    </message>
    <message>
        <source>Sales of {day}</source>
        <translation>Eladások: {day}</translation>
    </message>
    <message>
        <source>Found sales</source>
        <translation>Talált eladások</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Mit hoznak vissza?</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Vendég</translation>
    </message>
</context>
<context>
    <name>RefundPanel</name>
    <message>
        <source>Void of the whole sale</source>
        <translation>A teljes eladás sztornója</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Mit hoznak vissza</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Sztornózás</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Visszavétel</translation>
    </message>
    <message>
        <source>Exchange for other goods</source>
        <translation>Csere más árura</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Visszajár</translation>
    </message>
    <message>
        <source>Choose a sale, then how much of each line comes back. What it means is shown here first.</source>
        <translation>Válasszon eladást, majd soronként, mennyi jön vissza. Az eredmény előbb itt látható.</translation>
    </message>
    <message>
        <source>Manager who agrees</source>
        <translation>Engedélyező vezető</translation>
    </message>
    <message>
        <source>The customer has already used what this takes back.</source>
        <translation>A vásárló már felhasználta, amit ez visszavonna.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Back to {purse}</source>
        <translation>Vissza: {purse}</translation>
    </message>
    <message>
        <source>Taken back from {purse}</source>
        <translation>Visszavonva: {purse}</translation>
    </message>
    <message>
        <source>Earned anew: {name}</source>
        <translation>Újra jóváírva: {name}</translation>
    </message>
    <message>
        <source>Not asked back from {purse}</source>
        <translation>Elengedve: {purse}</translation>
    </message>
    <message>
        <source>Owed to {purse}, paid by what is earned next</source>
        <translation>Tartozás: {purse}, a következő jóváírás törleszti</translation>
    </message>
    <message>
        <source>No sale fits. Type the slip&apos;s number, or a card or phone.</source>
        <translation>Nincs ilyen eladás. Írja be a bizonylat számát, kártyát vagy telefont.</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>Előbb válassza ki, mi jön vissza.</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>sold {sold}, left {left}</source>
        <translation>eladva {sold}, maradt {left}</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eggyel kevesebb</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eggyel több</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Visszajön</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>This sale</source>
        <translation>Ez az eladás</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Sorok</translation>
    </message>
    <message>
        <source>Without the return</source>
        <translation>Visszáru nélkül</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Könyvelés</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Visszajár</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Fizetendő</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Comes back, slip {slip}</source>
        <translation>Visszajön, {slip} bizonylat</translation>
    </message>
    <message>
        <source>Earns {rate}</source>
        <translation>Jóváírás: {rate}</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Jóváírás</translation>
    </message>
    <message>
        <source>That is more than any shop sells. What was there before stayed.</source>
        <translation>Ennyit egy bolt sem ad el. Ami előtte ott volt, maradt.</translation>
    </message>
    <message>
        <source>Type an amount, or scan goods, first.</source>
        <translation>Előbb írjon be összeget, vagy olvasson be árut.</translation>
    </message>
    <message>
        <source>The purse cannot pay that amount: choose Max, or another amount.</source>
        <translation>Ennyit nem fizethet: válassza a Max. gombot vagy más összeget.</translation>
    </message>
    <message>
        <source>The figures have changed meanwhile. Look again, then press Enter.</source>
        <translation>Közben megváltoztak a számok. Nézze át, majd nyomjon Entert.</translation>
    </message>
    <message>
        <source>The first Enter had arrived: that sale is booked. This one is new.</source>
        <translation>Az első Enter megérkezett: az az eladás könyvelve van. Ez már új.</translation>
    </message>
    <message>
        <source>These goods cannot come back so any more. Leave the return out.</source>
        <translation>Ezek az áruk így már nem hozhatók vissza. Hagyja ki a visszárut.</translation>
    </message>
    <message>
        <source>Another customer now; the goods on the counter stayed.</source>
        <translation>Most másik vásárló van; az áruk maradtak.</translation>
    </message>
    <message>
        <source>Taken up again where it was left.</source>
        <translation>Ott folytatjuk, ahol abbamaradt.</translation>
    </message>
</context>
<context>
    <name>SalesModel</name>
    <message>
        <source>Guest</source>
        <translation>Vendég</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>sztornózva</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importált</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>visszahozva</translation>
    </message>
    <message>
        <source>partly returned</source>
        <translation>részben visszahozva</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Scan a card, or type a phone, name or number</source>
        <translation>Olvasson be kártyát, vagy írjon telefont, nevet, számot</translation>
    </message>
    <message>
        <source>Scan a slip, or type a card or phone</source>
        <translation>Olvasson be bizonylatot, írjon kártyát, telefont</translation>
    </message>
</context>
<context>
    <name>ShopRoom</name>
    <message>
        <source>Shop</source>
        <translation>Üzlet</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>Visszaáll a mentésre: {when}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>What was sold since then will be missing. The books as they are now are kept beside them.</source>
        <translation>Az azóta eladottak hiányozni fognak. A mostani nyilvántartás mellette megmarad.</translation>
    </message>
    <message>
        <source>Copy the books</source>
        <translation>Nyilvántartás másolása</translation>
    </message>
    <message>
        <source>Books (*.db)</source>
        <translation>Nyilvántartás (*.db)</translation>
    </message>
    <message>
        <source>Open other books</source>
        <translation>Másik nyilvántartás megnyitása</translation>
    </message>
    <message>
        <source>Books (*.db);;All files (*)</source>
        <translation>Nyilvántartás (*.db);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Folder for PDFs</source>
        <translation>PDF-ek mappája</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Mentések mappája</translation>
    </message>
</context>
<context>
    <name>ShopScreen</name>
    <message>
        <source>The books are backed up.</source>
        <translation>A nyilvántartás mentve.</translation>
    </message>
    <message>
        <source>The books are in {path}. Carry the file over, and open it there in the first run.</source>
        <translation>A nyilvántartás itt van: {path}. Vigye át a fájlt, és ott az első indításkor nyissa meg.</translation>
    </message>
    <message>
        <source>These are the books themselves. Choose another name.</source>
        <translation>Ez maga a nyilvántartás. Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation>Beolvasva: {code}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Üzlet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>The books and their copies</source>
        <translation>A nyilvántartás és mentései</translation>
    </message>
    <message>
        <source>Slips and papers</source>
        <translation>Bizonylatok és papírok</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Olvasó</translation>
    </message>
    <message>
        <source>Sends before each code</source>
        <translation>Minden kód előtt küldi</translation>
    </message>
    <message>
        <source>Sends after each code</source>
        <translation>Minden kód után küldi</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Bizonylatnyomtató</translation>
    </message>
    <message>
        <source>192.168.0.50:9100, /dev/usb/lp0 or COM3@19200. Empty: slips go to a PDF.</source>
        <translation>192.168.0.50:9100, /dev/usb/lp0 vagy COM3@19200. Üresen: PDF készül.</translation>
    </message>
    <message>
        <source>Folder for PDFs…</source>
        <translation>PDF-ek mappája…</translation>
    </message>
    <message>
        <source>Folder for copies…</source>
        <translation>Mentések mappája…</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Próba vége</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Olvasó kipróbálása</translation>
    </message>
    <message>
        <source>Scan anything: it is shown here and taken nowhere.</source>
        <translation>Olvasson be bármit: itt látszik, máshová nem kerül.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mentés most</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>E mentés visszaállítása…</translation>
    </message>
    <message>
        <source>Copy for another computer…</source>
        <translation>Másolat másik gépre…</translation>
    </message>
    <message>
        <source>Open other books…</source>
        <translation>Másik nyilvántartás megnyitása…</translation>
    </message>
    <message>
        <source>No copy yet. One is made every day by itself.</source>
        <translation>Még nincs mentés. Naponta magától készül egy.</translation>
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
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Visszáru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Következő vásárló</translation>
    </message>
    <message>
        <source>Void booked</source>
        <translation>Sztornó könyvelve</translation>
    </message>
    <message>
        <source>Return booked</source>
        <translation>Visszáru könyvelve</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Visszajár</translation>
    </message>
    <message>
        <source>Sale booked</source>
        <translation>Eladás könyvelve</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Fizetendő</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>{number} bizonylat</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening the books…</source>
        <translation>Nyilvántartás megnyitása…</translation>
    </message>
    <message>
        <source>Books all right</source>
        <translation>Nyilvántartás rendben</translation>
    </message>
    <message>
        <source>The books need attention</source>
        <translation>A nyilvántartás figyelmet kér</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>még nincs mentés</translation>
    </message>
    <message>
        <source>last backup {when}</source>
        <translation>mentés: {when}</translation>
    </message>
</context>
<context>
    <name>TakingsPanel</name>
    <message>
        <source>By till</source>
        <translation>Pénztáranként</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Pénztár</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Before discounts</source>
        <translation>Kedvezmények előtt</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Kedvezmények</translation>
    </message>
    <message>
        <source>Paid with purses</source>
        <translation>Egyenlegből fizetve</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Fizetve</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Visszaadva</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Jóváírva</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Elköltve</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Visszavonva</translation>
    </message>
</context>
<context>
    <name>TillRoom</name>
    <message>
        <source>Till</source>
        <translation>Pénztár</translation>
    </message>
    <message>
        <source>The slip lies in {path}</source>
        <translation>A bizonylat itt van: {path}</translation>
    </message>
    <message>
        <source>The slip could not be printed. The sale is booked: try again.</source>
        <translation>A bizonylat nem nyomtatódott ki. Az eladás könyvelve van: próbálja újra.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{number} points</source>
        <comment>a fraction, such as 2.7</comment>
        <translation>{number} pont</translation>
    </message>
    <message numerus="yes">
        <source>{number} point(s)</source>
        <translation>
            <numerusform>{number} pont</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Ma {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Tegnap {time}</translation>
    </message>
    <message>
        <source>{path} is not a file of Regulars. It was left as it is; choose another one.</source>
        <translation>A(z) {path} nem Regulars-fájl. Érintetlen maradt; válasszon másikat.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Regulars. It was left as it is; install the newer program to open it.</source>
        <translation>A(z) {path} fájlt újabb Regulars írta. Érintetlen maradt; a megnyitásához telepítse az újabb programot.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the rights of the file and of its folder, then try again.</source>
        <translation>A(z) {path} nem írható. Ellenőrizze a fájl és a mappája jogosultságait, majd próbálja újra.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost and nothing half written; make room, then try again.</source>
        <translation>A lemez megtelt. Semmi sem veszett el, és semmi sem íródott ki félig; szabadítson fel helyet, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Another program holds the books. Nothing was written; try again in a moment.</source>
        <translation>Egy másik program használja a nyilvántartást. Semmi sem íródott ki; próbálja újra egy pillanat múlva.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose where the books are, or start new ones.</source>
        <translation>A(z) {path} nem található. Válassza ki, hol van a nyilvántartás, vagy kezdjen újat.</translation>
    </message>
    <message>
        <source>The books cannot be used ({code}). Nothing was written; restart Regulars and try again.</source>
        <translation>A nyilvántartás nem használható ({code}). Semmi sem íródott ki; indítsa újra a Regularst, és próbálja újra.</translation>
    </message>
    <message>
        <source>Card {number} is not known here. Find the customer by phone, or join them with this card.</source>
        <translation>A(z) {number} kártya itt ismeretlen. Keresse meg a vásárlót telefonszám alapján, vagy vegye fel ezzel a kártyával.</translation>
    </message>
    <message>
        <source>Card {number} is blocked. Sell without it, or find the customer by phone.</source>
        <translation>A(z) {number} kártya le van tiltva. Adjon el nélküle, vagy keresse meg a vásárlót telefonszám alapján.</translation>
    </message>
    <message>
        <source>Card {number} was reported lost. Ask for the phone number, and give a new card.</source>
        <translation>A(z) {number} kártyát elveszettként jelentették. Kérje el a telefonszámot, és adjon új kártyát.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Áru</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Fizetendő</translation>
    </message>
    <message>
        <source>{purse} afterwards</source>
        <translation>{purse} utána</translation>
    </message>
    <message>
        <source>Given back in money</source>
        <translation>Pénzben visszaadva</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kártya</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Szint</translation>
    </message>
    <message>
        <source>More for {tier}</source>
        <translation>A(z) {tier} szintig</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Összes vásárlás</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Beolvasott sorok</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>Bekerült</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Már megvolt</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Új vásárlók</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation>Polci ár</translation>
    </message>
    <message>
        <source>Customers paid</source>
        <translation>A vásárlók fizettek</translation>
    </message>
    <message>
        <source>The shop received</source>
        <translation>Az üzlet bevétele</translation>
    </message>
    <message>
        <source>Earned: {purse}</source>
        <translation>Jóváírva: {purse}</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Elutasított sorok</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}. sor</translation>
    </message>
    <message>
        <source>The books are right.</source>
        <translation>A nyilvántartás rendben van.</translation>
    </message>
    <message>
        <source>The books are not right.</source>
        <translation>A nyilvántartás hibás.</translation>
    </message>
    <message numerus="yes">
        <source>{number} example(s), no difference.</source>
        <translation>
            <numerusform>{number} példa, nincs eltérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no customer {account} in these books.</source>
        <translation>Ebben a nyilvántartásban nincs {account} vásárló.</translation>
    </message>
    <message>
        <source>There is no sale {number} in these books.</source>
        <translation>Ebben a nyilvántartásban nincs {number} eladás.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Sztornó</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Visszáru</translation>
    </message>
    <message>
        <source>Of slip</source>
        <translation>Eredeti bizonylat</translation>
    </message>
    <message>
        <source>{purse}, given back</source>
        <translation>{purse}, visszaadva</translation>
    </message>
    <message>
        <source>Earned: {name}</source>
        <translation>Jóváírás: {name}</translation>
    </message>
    <message>
        <source>{purse}, taken back</source>
        <translation>{purse}, visszavonva</translation>
    </message>
    <message>
        <source>{purse}, not asked back</source>
        <translation>{purse}, elengedve</translation>
    </message>
    <message>
        <source>{purse}, owed</source>
        <translation>{purse}, tartozás</translation>
    </message>
    <message>
        <source>What is earned next pays this first.</source>
        <translation>A következő jóváírás először ezt rendezi.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Csere</translation>
    </message>
    <message>
        <source>VOIDED</source>
        <translation>SZTORNÓZVA</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Visszahozva</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Vásárolva</translation>
    </message>
    <message>
        <source>Goods in all</source>
        <translation>Áruk összesen</translation>
    </message>
    <message>
        <source>can be used from {day}</source>
        <translation>felhasználható ettől: {day}</translation>
    </message>
    <message>
        <source>can be used until {day}</source>
        <translation>felhasználható eddig: {day}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>előtte</translation>
    </message>
    <message>
        <source>now</source>
        <translation>most</translation>
    </message>
    <message>
        <source>There is no card to print. Let a customer join first.</source>
        <translation>Nincs nyomtatható kártya. Előbb regisztráljon egy vásárlót.</translation>
    </message>
    <message>
        <source>There is no version {number} of the programme.</source>
        <translation>A programnak nincs {number}. változata.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: no mistakes, {number} example(s) right.</source>
        <translation>
            <numerusform>{name}: nincs hiba, {number} példa helyes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What had landed stays, whole; the same command goes on from there.</source>
        <translation>Leállítva. Ami bekerült, hiánytalanul megmarad; ugyanez a parancs innen folytatja.</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>A kérés nem olvasható.</translation>
    </message>
    <message>
        <source>The request has mistakes. Nothing was done.</source>
        <translation>A kérésben hibák vannak. Semmi sem történt.</translation>
    </message>
    <message>
        <source>The programme has mistakes. What is in force stays in force.</source>
        <translation>A programban hibák vannak. Ami érvényben van, érvényben marad.</translation>
    </message>
    <message>
        <source>The mapping has mistakes. Nothing was imported.</source>
        <translation>Az oszlopleírásban hibák vannak. Semmi sem került be.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} nem használható: {why}.</translation>
    </message>
    <message>
        <source>This is a mistake of Regulars itself ({error}). Nothing was written; please report it.</source>
        <translation>Ez a program saját hibája ({error}). Semmi sem íródott be; kérjük, jelezze.</translation>
    </message>
    <message>
        <source>{number} (blocked)</source>
        <translation>{number} (letiltva)</translation>
    </message>
    <message>
        <source>{number} (lost)</source>
        <translation>{number} (elveszett)</translation>
    </message>
    <message>
        <source>{number} (replaced)</source>
        <translation>{number} (lecserélve)</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Eladás</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importált</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Nyitó egyenleg</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>Kézi módosítás</translation>
    </message>
    <message>
        <source>Facts in the log</source>
        <translation>Naplóbejegyzések</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Lines of goods</source>
        <translation>Árusorok</translation>
    </message>
    <message>
        <source>Returns and voids</source>
        <translation>Visszáruk és sztornók</translation>
    </message>
    <message>
        <source>Purse entries</source>
        <translation>Pénztárca-tételek</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Vásárlók</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kártyák</translation>
    </message>
    <message>
        <source>Programme versions</source>
        <translation>Programváltozatok</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Hibák</translation>
    </message>
    <message>
        <source>Cards to scan at the till</source>
        <translation>Kártyák a pénztári beolvasáshoz</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Törzsvásárló</translation>
    </message>
    <message>
        <source>with us since {year}</source>
        <translation>velünk {year} óta</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>a vásárlás után</translation>
    </message>
    <message>
        <source>usable later</source>
        <translation>később használható</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>tartozás</translation>
    </message>
    <message>
        <source>{rate} from the next receipt on.</source>
        <translation>{rate} a következő vásárlástól.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>MÁSOLAT</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bizonylat</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Visszajár</translation>
    </message>
    <message>
        <source>In cash, rounded</source>
        <translation>Készpénzben, kerekítve</translation>
    </message>
    <message>
        <source>Not a fiscal receipt</source>
        <translation>Nem adóügyi bizonylat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vásárló</translation>
    </message>
    <message>
        <source>the file is damaged ({detail}). Restore the newest backup.</source>
        <translation>a fájl sérült ({detail}). Állítsa vissza a legutóbbi mentést.</translation>
    </message>
    <message>
        <source>a row names something that is not there ({parent}).</source>
        <translation>egy sor olyasmire hivatkozik, ami nincs ({parent}).</translation>
    </message>
    <message>
        <source>the journal can be changed: its guard against {verb} is gone.</source>
        <translation>a napló módosítható: hiányzik a védelme ({verb}) ellen.</translation>
    </message>
    <message>
        <source>the log was cut, changed or put together from two: it does not follow from what stands before.</source>
        <translation>a naplót megvágták, megváltoztatták vagy kettőből rakták össze: nem folytatja az előzőt.</translation>
    </message>
    <message>
        <source>what is kept of this customer is not what their journal says.</source>
        <translation>amit erről a vásárlóról megőriztünk, nem egyezik a naplójával.</translation>
    </message>
    <message>
        <source>the entries sum to {entries}, the lots hold {lots}.</source>
        <translation>a tételek összege {entries}, a csomagokban {lots} van.</translation>
    </message>
    <message>
        <source>{points} of lot {lot} lapsed more than once.</source>
        <translation>a(z) {lot} csomagból {points} egynél többször járt le.</translation>
    </message>
    <message>
        <source>the lines do not add up to the whole.</source>
        <translation>a sorok nem adják ki az egészet.</translation>
    </message>
    <message>
        <source>the purses were not booked as the receipt says.</source>
        <translation>a pénztárcák könyvelése eltér a bizonylattól.</translation>
    </message>
    <message>
        <source>more came back than was sold.</source>
        <translation>több jött vissza, mint amennyit eladtak.</translation>
    </message>
    <message>
        <source>it belongs to two customers.</source>
        <translation>két vásárlóhoz tartozik.</translation>
    </message>
    <message>
        <source>the log does not know of it.</source>
        <translation>a napló nem tud róla.</translation>
    </message>
    <message>
        <source>the log tells it otherwise.</source>
        <translation>a napló mást mond.</translation>
    </message>
    <message>
        <source>something is not right ({code}).</source>
        <translation>valami nincs rendben ({code}).</translation>
    </message>
    <message>
        <source>is missing: add it.</source>
        <translation>hiányzik: adja meg.</translation>
    </message>
    <message>
        <source>is not known here: look for a slip of the pen, or take it out.</source>
        <translation>itt ismeretlen: keresse az elírást, vagy vegye ki.</translation>
    </message>
    <message>
        <source>is not a whole number: money is in minor units, points in their smallest unit.</source>
        <translation>nem egész szám: a pénz a legkisebb pénzegységben, a pont a legkisebb egységében értendő.</translation>
    </message>
    <message>
        <source>{value} is too small: at least {least}.</source>
        <translation>{value} túl kicsi: legalább {least}.</translation>
    </message>
    <message>
        <source>{value} is too large: at most {most}.</source>
        <translation>{value} túl nagy: legfeljebb {most}.</translation>
    </message>
    <message>
        <source>is not a text: write one between quotation marks.</source>
        <translation>nem szöveg: írja idézőjelek közé.</translation>
    </message>
    <message>
        <source>is too long: at most {most} characters.</source>
        <translation>túl hosszú: legfeljebb {most} karakter.</translation>
    </message>
    <message>
        <source>is neither true nor false.</source>
        <translation>se nem true, se nem false.</translation>
    </message>
    <message>
        <source>{value} is not one of: {words}.</source>
        <translation>{value} nem szerepel ezek között: {words}.</translation>
    </message>
    <message>
        <source>is no instant: write it as 2026-11-21T16:00:00+03:00.</source>
        <translation>nem időpont: így írja: 2026-11-21T16:00:00+03:00.</translation>
    </message>
    <message>
        <source>is no date: write it as 2026-11-21.</source>
        <translation>nem dátum: így írja: 2026-11-21.</translation>
    </message>
    <message>
        <source>is not a list: write it between square brackets.</source>
        <translation>nem lista: írja szögletes zárójelbe.</translation>
    </message>
    <message>
        <source>has too few entries: at least {least}.</source>
        <translation>túl kevés elem: legalább {least}.</translation>
    </message>
    <message>
        <source>has too many entries: at most {most}.</source>
        <translation>túl sok elem: legfeljebb {most}.</translation>
    </message>
    <message>
        <source>is not an object: write it between curly brackets.</source>
        <translation>nem objektum: írja kapcsos zárójelbe.</translation>
    </message>
    <message>
        <source>is not JSON: {why}.</source>
        <translation>nem JSON: {why}.</translation>
    </message>
    <message>
        <source>is no id: take {least} to {most} plain letters, digits and signs.</source>
        <translation>nem azonosító: {least}–{most} egyszerű betű, számjegy vagy jel.</translation>
    </message>
    <message>
        <source>give this or {other}: exactly one of them.</source>
        <translation>ezt vagy ezt adja meg: {other}; pontosan az egyiket.</translation>
    </message>
    <message>
        <source>can be found only in books: leave it out, or describe a standing.</source>
        <translation>csak nyilvántartásban kereshető: hagyja ki, vagy írjon le standinget.</translation>
    </message>
    <message>
        <source>only {left} thousandths of it can still come back.</source>
        <translation>már csak {left} ezred hozható vissza.</translation>
    </message>
    <message>
        <source>give an amount or lines: exactly one of them.</source>
        <translation>összeget vagy sorokat adjon meg: pontosan az egyiket.</translation>
    </message>
    <message>
        <source>{zone} is no time zone: write one such as Europe/Budapest.</source>
        <translation>{zone} nem időzóna: írjon például ilyet: Europe/Budapest.</translation>
    </message>
    <message>
        <source>{id} is used twice, also at {other}: give each its own.</source>
        <translation>{id} kétszer szerepel, itt is: {other}; legyen mindegyiknek sajátja.</translation>
    </message>
    <message>
        <source>{value} is not more than {other}, which is {below}: put the steps in order.</source>
        <translation>{value} nem több ennél: {other} ({below}); tegye sorba a lépcsőket.</translation>
    </message>
    <message>
        <source>{value} is not more than {other}, which is {least}.</source>
        <translation>{value} nem több ennél: {other} ({least}).</translation>
    </message>
    <message>
        <source>the programme has no purse {purse}.</source>
        <translation>a programban nincs {purse} egyenleg.</translation>
    </message>
    <message>
        <source>the programme has no tier {tier}.</source>
        <translation>a programban nincs {tier} szint.</translation>
    </message>
    <message>
        <source>say how it earns: a rate, or gives and per.</source>
        <translation>adja meg, hogyan gyűlik: rate, vagy gives és per.</translation>
    </message>
    <message>
        <source>a purse of money is worth its face: leave this out.</source>
        <translation>a pénzegyenleg névértéken számít: hagyja ki.</translation>
    </message>
    <message>
        <source>{example} gives {got} and expects {expected}: mend the rules or the example.</source>
        <translation>{example} eredménye {got}, a várt {expected}: javítsa a szabályt vagy a példát.</translation>
    </message>
    <message>
        <source>is not the shop&apos;s own, which is {shop}.</source>
        <translation>eltér az üzletétől, amely {shop}.</translation>
    </message>
    <message>
        <source>asks the same purse twice.</source>
        <translation>kétszer kéri ugyanazt az egyenleget.</translation>
    </message>
    <message>
        <source>is below nought.</source>
        <translation>nullánál kisebb.</translation>
    </message>
    <message>
        <source>is not more than nought.</source>
        <translation>nem nagyobb nullánál.</translation>
    </message>
    <message>
        <source>is not right ({code}).</source>
        <translation>nem helyes ({code}).</translation>
    </message>
    <message>
        <source>The row has too few columns.</source>
        <translation>A sorban túl kevés oszlop van.</translation>
    </message>
    <message>
        <source>The receipt&apos;s number is missing.</source>
        <translation>Hiányzik a nyugta száma.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is missing.</source>
        <translation>Hiányzik a vásárló száma.</translation>
    </message>
    <message>
        <source>The goods&apos; code is missing.</source>
        <translation>Hiányzik az áru kódja.</translation>
    </message>
    <message>
        <source>Line {line} of the same receipt was refused; a receipt lands whole or not at all.</source>
        <translation>Ugyanezen nyugta {line}. sora elutasítva; a nyugta egészben kerül be, vagy sehogy.</translation>
    </message>
    <message>
        <source>{text} is no date and time.</source>
        <translation>{text} nem dátum és idő.</translation>
    </message>
    <message>
        <source>{text} is no date.</source>
        <translation>{text} nem dátum.</translation>
    </message>
    <message>
        <source>{text} is no figure.</source>
        <translation>{text} nem szám.</translation>
    </message>
    <message>
        <source>{text} has more decimals than can be kept.</source>
        <translation>{text}: több tizedesjegy, mint ami tárolható.</translation>
    </message>
    <message>
        <source>{text} is below nought.</source>
        <translation>{text} nullánál kisebb.</translation>
    </message>
    <message>
        <source>Shelf price less discounts is not what was paid: {text}.</source>
        <translation>A polci ár és a kedvezmények különbsége nem a fizetett összeg: {text}.</translation>
    </message>
    <message>
        <source>The same receipt has another customer here: {text}.</source>
        <translation>Ugyanennek a nyugtának itt más a vásárlója: {text}.</translation>
    </message>
    <message>
        <source>This was imported before with other content. What is in the books stays.</source>
        <translation>Ez már bekerült más tartalommal. A nyilvántartásban lévő marad.</translation>
    </message>
    <message>
        <source>{text} is no card number: 8 to 40 letters and digits.</source>
        <translation>{text} nem kártyaszám: 8–40 betű és számjegy.</translation>
    </message>
    <message>
        <source>Card {text} belongs to another customer.</source>
        <translation>A(z) {text} kártya másik vásárlóé.</translation>
    </message>
    <message>
        <source>Phone {text} belongs to another customer.</source>
        <translation>A(z) {text} telefonszám másik vásárlóé.</translation>
    </message>
    <message>
        <source>{text} is no phone number.</source>
        <translation>{text} nem telefonszám.</translation>
    </message>
    <message>
        <source>Customer {text} has no card, phone, name or address to be found by.</source>
        <translation>A(z) {text} vásárlónak nincs kártyája, telefonja, neve vagy címe, ami alapján megtalálható.</translation>
    </message>
    <message>
        <source>The programme has no purse {text}.</source>
        <translation>A programban nincs {text} egyenleg.</translation>
    </message>
    <message>
        <source>{text} is still to come.</source>
        <translation>{text} még nem jött el.</translation>
    </message>
    <message>
        <source>This text is too long: {text}…</source>
        <translation>Túl hosszú szöveg: {text}…</translation>
    </message>
    <message>
        <source>This row cannot be used ({code}).</source>
        <translation>Ez a sor nem használható ({code}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} nem olvasható: {why}.</translation>
    </message>
    <message>
        <source>The file is empty. It needs a first row with the names of its columns.</source>
        <translation>A fájl üres. Az első sorban az oszlopok neve kell.</translation>
    </message>
    <message>
        <source>The file has no column {column}. It has: {header}. Mend the mapping.</source>
        <translation>A fájlban nincs {column} oszlop. Ezek vannak: {header}. Javítsa a megfeleltetést.</translation>
    </message>
    <message>
        <source>{encoding} is no way of writing letters that is known here. Try utf-8 or cp1251.</source>
        <translation>{encoding}: ismeretlen karakterkódolás. Próbálja: utf-8 vagy cp1250.</translation>
    </message>
    <message>
        <source>The file breaks off or is garbled near line {line} ({why}). Nothing was imported.</source>
        <translation>A fájl megszakad vagy hibás a(z) {line}. sor körül ({why}). Semmi sem került be.</translation>
    </message>
    <message>
        <source>This mapping is for {of}. Choose another one.</source>
        <translation>Ez a megfeleltetés ehhez való: {of}. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The file cannot be used ({code}). Nothing was imported.</source>
        <translation>A fájl nem használható ({code}). Semmi sem került be.</translation>
    </message>
    <message>
        <source>{path} is damaged. Restore the newest backup; this file will be kept.</source>
        <translation>A(z) {path} sérült. Állítsa vissza a legújabb mentést; ez a fájl is megmarad.</translation>
    </message>
    <message>
        <source>{path} is there already. It was left as it is; open it, or choose another name.</source>
        <translation>A(z) {path} már létezik. Érintetlen maradt; nyissa meg, vagy válasszon másik nevet.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by {replaced_by}. Scan that one, or find them by phone.</source>
        <translation>A(z) {number} kártyát erre cserélték: {replaced_by}. Olvassa be azt, vagy keressen telefonszám alapján.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by another. Find the customer by phone.</source>
        <translation>A(z) {number} kártyát másikra cserélték. Keresse meg a vásárlót telefonszám alapján.</translation>
    </message>
    <message>
        <source>{number} is no card number. Scan again, or type the number under the bars.</source>
        <translation>A(z) {number} nem kártyaszám. Olvassa be újra, vagy gépelje be a vonalkód alatti számot.</translation>
    </message>
    <message>
        <source>Card {number} cannot be used. Find the customer by phone.</source>
        <translation>A(z) {number} kártya nem használható. Keresse meg a vásárlót telefonszám alapján.</translation>
    </message>
    <message>
        <source>This sale is already recorded with other content. Start a new sale.</source>
        <translation>Ezt az eladást már rögzítették más tartalommal. Kezdjen újat.</translation>
    </message>
    <message>
        <source>The figures have moved since they were shown. Look again, then press Apply.</source>
        <translation>Az összegek közben megváltoztak. Nézze meg újra, majd könyveljen.</translation>
    </message>
    <message>
        <source>Something of this sale came back meanwhile. Look at the new figures, then press again.</source>
        <translation>Ebből az eladásból közben visszahoztak valamit. Nézze meg az új összegeket, majd nyomja meg újra.</translation>
    </message>
    <message>
        <source>A purse cannot pay that amount. Choose the most, or a smaller amount.</source>
        <translation>Ennyit nem lehet így fizetni. Válassza a legtöbbet vagy kisebb összeget.</translation>
    </message>
    <message>
        <source>This phone already belongs to a customer. Find them by it.</source>
        <translation>Ez a telefonszám már egy vásárlóé. Keresse meg vele.</translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another card.</source>
        <translation>Ez a kártya már egy vásárlóé. Vegyen másikat.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it with its area code, or with + and the country.</source>
        <translation>Ez nem telefonszám. Írja be körzetszámmal, vagy + jellel és országkóddal.</translation>
    </message>
    <message>
        <source>This customer is not in these books any more. Look them up again.</source>
        <translation>Ez a vásárló már nincs a nyilvántartásban. Keresse meg újra.</translation>
    </message>
    <message>
        <source>This sale is not in these books. Look for it by its slip number or its day.</source>
        <translation>Ez az eladás nincs a könyvekben. Keresse a bizonylat száma vagy napja szerint.</translation>
    </message>
    <message>
        <source>This card is not in these books. Scan it again, or give it to a customer first.</source>
        <translation>Ez a kártya nincs a könyvekben. Olvassa be újra, vagy előbb adja egy vásárlónak.</translation>
    </message>
    <message>
        <source>This is no card number: 8 to 40 letters and digits. Scan it again.</source>
        <translation>Ez nem kártyaszám: 8–40 betű és számjegy. Olvassa be újra.</translation>
    </message>
    <message>
        <source>An adjustment of nought changes nothing. Type how many points to add or to take.</source>
        <translation>A nulla módosítás semmit sem változtat. Írja be, mennyi pontot ad vagy vesz el.</translation>
    </message>
    <message>
        <source>An id must be 8 to 64 plain letters, digits or signs. Send it again with such an id.</source>
        <translation>Az azonosító 8–64 ékezet nélküli betű, számjegy vagy jel. Küldje el újra ilyennel.</translation>
    </message>
    <message>
        <source>Only today&apos;s sales can be voided. Make a refund instead.</source>
        <translation>Csak a mai eladás sztornózható. Készítsen visszárut.</translation>
    </message>
    <message>
        <source>This sale was made at another till. Void it there, or make a refund here.</source>
        <translation>Ez az eladás másik pénztárnál történt. Sztornózza ott, vagy készítsen itt visszárut.</translation>
    </message>
    <message>
        <source>Everything of this sale has already come back.</source>
        <translation>Ebből az eladásból már minden visszajött.</translation>
    </message>
    <message>
        <source>Some of this sale has already come back. Make a refund for the rest.</source>
        <translation>Ebből az eladásból már visszajött valami. A többire készítsen visszárut.</translation>
    </message>
    <message>
        <source>The customer has already used what this takes back. A manager must agree.</source>
        <translation>A vásárló már elköltötte, amit ez visszavenne. Vezetői jóváhagyás kell.</translation>
    </message>
    <message>
        <source>This sale was brought from another program. It can be read here, not returned.</source>
        <translation>Ez az eladás másik programból származik. Itt megnézhető, de nem vehető vissza.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}). Nothing was written.</source>
        <translation>Ez nem lehetséges ({code}). Semmi sem íródott ki.</translation>
    </message>
    <message>
        <source>{points} can be used today only</source>
        <translation>{points} csak ma használható fel</translation>
    </message>
    <message>
        <source>{points} can be used until {day}</source>
        <translation>{points}, felhasználható eddig: {day}</translation>
    </message>
    <message>
        <source>{points} per {money}</source>
        <translation>{points} / {money}</translation>
    </message>
    <message>
        <source>Only the best discount counts: {other}. {name} would take {taken}.</source>
        <translation>Csak a legjobb kedvezmény számít: {other}. A másik, {name}: {taken}.</translation>
    </message>
    <message>
        <source>{name} has reached its limit: {points} instead of {limit}.</source>
        <translation>{name}: elérte a határt, {limit} helyett {points}.</translation>
    </message>
    <message>
        <source>Discounts take at most {rate}: {cut} of them is not given.</source>
        <translation>A kedvezmény legfeljebb {rate}: {cut} elmarad.</translation>
    </message>
    <message>
        <source>Discounts take at most {limit}: {cut} of them is not given.</source>
        <translation>A kedvezmény legfeljebb {limit}: {cut} elmarad.</translation>
    </message>
    <message>
        <source>Lowest price reached: {cut} of the discount is not given.</source>
        <translation>Elérte a legalacsonyabb árat: a kedvezményből {cut} elmarad.</translation>
    </message>
    <message>
        <source>{tier} from the next receipt on.</source>
        <translation>{tier} a következő vásárlástól.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {rate}.</source>
        <translation>
            <numerusform>Még {number} vásárlás, és {rate} jár.</numerusform>
        </translation>
    </message>
    <message>
        <source>{money} more for {rate}.</source>
        <translation>Még {money}, és {rate} jár.</translation>
    </message>
    <message>
        <source>{money} more this year for {tier}.</source>
        <translation>Idén még {money}, és elérhető: {tier}.</translation>
    </message>
    <message>
        <source>{money} more for {tier}.</source>
        <translation>Még {money}, és elérhető: {tier}.</translation>
    </message>
    <message>
        <source>{money} more on this receipt for {name}.</source>
        <translation>Ezen a vásárláson még {money} kell ehhez: {name}.</translation>
    </message>
    <message>
        <source>{name} ended on {day}.</source>
        <translation>{name}: lejárt ekkor: {day}</translation>
    </message>
    <message>
        <source>{purse}: {points} more before it can pay.</source>
        <translation>{purse}: még {points}, és lehet vele fizetni.</translation>
    </message>
    <message>
        <source>{purse}: nothing to pay with yet.</source>
        <translation>{purse}: még nincs mivel fizetni.</translation>
    </message>
    <message>
        <source>{purse} does not pay for these goods.</source>
        <translation>{purse}: ezekre az árukra nem használható.</translation>
    </message>
    <message>
        <source>{purse} pays at most {points} here.</source>
        <translation>{purse}: itt legfeljebb {points} használható fel.</translation>
    </message>
    <message>
        <source>{purse} pays from {points} on.</source>
        <translation>{purse}: legalább {points} használható fel.</translation>
    </message>
    <message>
        <source>{purse} cannot pay exactly {asked}. The most is {points}: choose that, or less.</source>
        <translation>{purse}: pontosan {asked} nem használható fel. A legtöbb {points}: válassza ezt vagy kevesebbet.</translation>
    </message>
    <message>
        <source>{purse} needs a customer: scan a card or find them first.</source>
        <translation>{purse}: vásárló kell hozzá. Olvassa be a kártyát, vagy keresse meg.</translation>
    </message>
    <message>
        <source>{money} more on this receipt to earn: {name}.</source>
        <translation>Ezen a vásárláson még {money} kell a jóváíráshoz: {name}.</translation>
    </message>
    <message>
        <source>{name} is for receipts under {money}.</source>
        <translation>{name}: csak {money} alatti vásárlásra.</translation>
    </message>
    <message>
        <source>{purse}: {points} taken back.</source>
        <translation>{purse}: {points} visszavonva.</translation>
    </message>
    <message>
        <source>{purse}: {points} not asked back.</source>
        <translation>{purse}: {points} elengedve.</translation>
    </message>
    <message>
        <source>{purse}: {points} owed; what is earned next pays that first.</source>
        <translation>{purse}: tartozás {points}; a következő jóváírás először ezt rendezi.</translation>
    </message>
    <message>
        <source>{purse}: {points} given back.</source>
        <translation>{purse}: {points} visszaadva.</translation>
    </message>
    <message>
        <source>{purse}: {points} given back, worth {money}.</source>
        <translation>{purse}: {points} visszaadva, értéke {money}.</translation>
    </message>
</context>
</TS>
