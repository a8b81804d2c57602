<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AgreedTab</name>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>Rules can be for a group: staff, wholesale, a school class.</source>
        <translation>Szabály szólhat egy csoportnak: dolgozók, nagyker, egy iskolai osztály.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>A csoport neve</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Nincs csoportban</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Give by hand…</source>
        <translation>Kézi szint…</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Vége ma</translation>
    </message>
    <message>
        <source>Percent of their own</source>
        <translation>Saját százalék</translation>
    </message>
    <message>
        <source>None: they have what the programme gives.</source>
        <translation>Nincs: azt kapja, amit a program ad.</translation>
    </message>
    <message>
        <source>Agree a percent…</source>
        <translation>Megállapodás százalékról…</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>Ki ebből: {group}</translation>
    </message>
    <message>
        <source>{tier} by hand until {day}, given by {name}.</source>
        <translation>{tier} kézzel eddig: {day}, adta: {name}.</translation>
    </message>
    <message>
        <source>{tier}, as earned.</source>
        <translation>{tier}, ahogy megszerezte.</translation>
    </message>
    <message>
        <source>None yet, as earned.</source>
        <translation>Még nincs: még nem szerezte meg.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Vége</translation>
    </message>
    <message>
        <source>on orders from {amount}</source>
        <translation>rendelésre ettől: {amount}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>véget ért: {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>eddig: {day}</translation>
    </message>
    <message>
        <source>for the group {group}</source>
        <translation>a(z) {group} csoportnak</translation>
    </message>
    <message>
        <source>agreed by {name}</source>
        <translation>jóváhagyta: {name}</translation>
    </message>
    <message>
        <source>Type a day that is still to come, like {example}.</source>
        <translation>Írjon be egy jövőbeli napot, például: {example}.</translation>
    </message>
    <message>
        <source>Say who: it is written down.</source>
        <translation>Írja be, ki: ez rögzül.</translation>
    </message>
    <message>
        <source>Type a percent from 0.01 to 100.</source>
        <translation>Írjon be százalékot 0,01 és 100 között.</translation>
    </message>
    <message>
        <source>Type an amount, or 0 for any order.</source>
        <translation>Írjon be összeget, vagy 0-t bármely rendeléshez.</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Choose other days, or fewer filters.</source>
        <translation>Válasszon más napokat vagy kevesebb szűrőt.</translation>
    </message>
</context>
<context>
    <name>BatchesModel</name>
    <message>
        <source>Batch</source>
        <translation>Sorozat</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Készült</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kártyák</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Kinyomtatva</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>névvel</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>név nélkül</translation>
    </message>
    <message>
        <source>all</source>
        <translation>mind</translation>
    </message>
    <message>
        <source>{printed} of {count}</source>
        <translation>{printed} / {count}</translation>
    </message>
</context>
<context>
    <name>BatchesPage</name>
    <message>
        <source>{name} is written.</source>
        <translation>A(z) {name} fájl elkészült.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>A mappa megnyitása</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) reserved, as a batch of their own.</source>
        <translation>
            <numerusform>%n csere lefoglalva, külön sorozatként.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>A fájl nem írható: {why}</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Még nincs kártya</translation>
    </message>
    <message>
        <source>Make a batch: with names for customers who have no card, or without for the drawer.</source>
        <translation>Készítsen sorozatot: névvel annak, akinek nincs kártyája, vagy név nélkül a fiókba.</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Kártyák készítése</translation>
    </message>
    <message>
        <source>Mark cards by pressing them.</source>
        <translation>A kártyákat megnyomással jelölheti.</translation>
    </message>
    <message>
        <source>Marked ones are spoiled</source>
        <translation>A jelöltek selejtek</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>For a phone</source>
        <translation>Telefonra</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Egy sorozat</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kártya</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} printed</source>
        <translation>kinyomtatva: {count}</translation>
    </message>
    <message>
        <source>{count} spoiled</source>
        <translation>selejt: {count}</translation>
    </message>
    <message>
        <source>{count} with customers</source>
        <translation>vevőknél: {count}</translation>
    </message>
    <message>
        <source>Print from card {place}</source>
        <translation>Nyomtatás a(z) {place}. kártyától</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Nyomtatás</translation>
    </message>
</context>
<context>
    <name>BenchmarksPage</name>
    <message>
        <source>Type what you know of your trade, or take a public figure. It is drawn as a line across the pictures of the same measure, and stands beside your own.</source>
        <translation>Írja be, amit a szakmájáról tud, vagy vegyen át egy nyilvános számot. Vonalként jelenik meg az azonos mérőszámú ábrákon, és a sajátja mellett áll.</translation>
    </message>
    <message>
        <source>Public figures were worked out with this program:</source>
        <translation>A nyilvános számokat ez a program számolta ki:</translation>
    </message>
</context>
<context>
    <name>BirthdayEditor</name>
    <message>
        <source>Days before</source>
        <translation>Nap előtte</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Nap utána</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n megjelölve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put into {group}</source>
        <translation>
            <numerusform>%n bekerült ide: {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of {group}</source>
        <translation>
            <numerusform>%n kikerült innen: {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done stays.</source>
        <translation>Leállítva. Ami megtörtént, megmarad.</translation>
    </message>
    <message>
        <source>This is no name for a group. Type a short one, such as Wholesale.</source>
        <translation>Ez nem jó csoportnév. Írjon egy rövidet, például: Nagyker.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Mind kijelölése</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Jelölés le</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Add to group…</source>
        <translation>Csoportba…</translation>
    </message>
    <message>
        <source>Take out of group…</source>
        <translation>Csoportból…</translation>
    </message>
    <message>
        <source>Issue cards…</source>
        <translation>Kártyák…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportálás…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Összevonás…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nem várok</translation>
    </message>
</context>
<context>
    <name>ByHandForm</name>
    <message>
        <source>How much</source>
        <translation>Mennyi</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ki végzi</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Miért</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Jóváírás</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Levonás</translation>
    </message>
    <message>
        <source>Type how much.</source>
        <translation>Írja be, mennyi.</translation>
    </message>
    <message>
        <source>Choose what for.</source>
        <translation>Válassza ki, miért.</translation>
    </message>
    <message>
        <source>Type who does it.</source>
        <translation>Írja be, ki végzi.</translation>
    </message>
    <message>
        <source>For this reason at most {money} at once.</source>
        <translation>Ezért egyszerre legfeljebb {money} lehet.</translation>
    </message>
    <message>
        <source>Their next slip shows it, with the reason.</source>
        <translation>A következő bizonylatán rajta lesz, az okkal együtt.</translation>
    </message>
    <message>
        <source>Done: {points}. Their next slip shows it.</source>
        <translation>Kész: {points}. A következő bizonylatán rajta lesz.</translation>
    </message>
</context>
<context>
    <name>CardPrefixLeaf</name>
    <message>
        <source>Scales and goods of a shop&apos;s own use the numbers 20 to 29 too. Scan one of each, and see what is free.</source>
        <translation>A mérlegek és az üzlet saját árui is a 20–29 kezdetű számokat használják. Olvasson be egyet-egyet, és látja, mi szabad.</translation>
    </message>
    <message>
        <source>1 · Something weighed: the label of your scale</source>
        <translation>1 · Mért áru: a mérleg címkéje</translation>
    </message>
    <message>
        <source>2 · Any other goods</source>
        <translation>2 · Bármilyen más áru</translation>
    </message>
    <message>
        <source>Nothing is sold by weight</source>
        <translation>Semmit sem árulunk súlyra</translation>
    </message>
    <message>
        <source>Scan both again</source>
        <translation>Mindkettő újra</translation>
    </message>
    <message>
        <source>Numbers of new cards begin with</source>
        <translation>Az új kártyák száma így kezdődik</translation>
    </message>
    <message>
        <source>Cards that are out stay good, whatever they begin with.</source>
        <translation>A már kiadott kártyák érvényesek maradnak, bármivel kezdődnek.</translation>
    </message>
    <message>
        <source>Scan it now.</source>
        <translation>Olvassa be most.</translation>
    </message>
    <message>
        <source>Not scanned yet.</source>
        <translation>Még nincs beolvasva.</translation>
    </message>
    <message>
        <source>{code} could be taken for a card.</source>
        <translation>A(z) {code} kártyának tűnhet.</translation>
    </message>
    <message>
        <source>{code} came without its leading 0. It is found all the same.</source>
        <translation>A(z) {code} a kezdő 0 nélkül jött. Így is megtaláljuk.</translation>
    </message>
    <message>
        <source>{code} does not clash with cards.</source>
        <translation>A(z) {code} nem ütközik a kártyákkal.</translation>
    </message>
    <message>
        <source>Every number from 20 to 29 is in use here. Give cards that have numbers of their own.</source>
        <translation>Itt minden 20 és 29 közötti szám foglalt. Adjon olyan kártyákat, amelyeknek már van saját számuk.</translation>
    </message>
    <message>
        <source>Cards that begin with {prefix} clash with {code}. Begin them with {free} instead.</source>
        <translation>A {prefix} kezdetű kártyák ütköznek ezzel: {code}. Kezdődjenek inkább így: {free}.</translation>
    </message>
    <message>
        <source>Begin with {free}</source>
        <translation>Kezdődjön így: {free}</translation>
    </message>
    <message>
        <source>New cards begin with {prefix}.</source>
        <translation>Az új kártyák kezdete: {prefix}.</translation>
    </message>
    <message>
        <source>All is well. Cards begin with {prefix}, and nothing else here does.</source>
        <translation>Minden rendben. {prefix} számmal itt csak kártya kezdődik.</translation>
    </message>
    <message>
        <source>Scan the label of something weighed.</source>
        <translation>Olvassa be egy mért áru címkéjét.</translation>
    </message>
    <message>
        <source>Scan any other goods.</source>
        <translation>Olvasson be bármilyen más árut.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Move, double, name, take away</source>
        <translation>Áthelyezés, másolás, elnevezés, törlés</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Kikapcsolva</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Bekapcsolva</translation>
    </message>
</context>
<context>
    <name>CardsForm</name>
    <message>
        <source>Lost</source>
        <translation>Elveszett</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Ellopták</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Sérült</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Letiltva</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Csere</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Újra érvényes</translation>
    </message>
    <message>
        <source>One more card</source>
        <translation>Még egy kártya</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Új szám</translation>
    </message>
    <message>
        <source>Only block it</source>
        <translation>Csak letiltás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>letiltva</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>elveszett</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>ellopták</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>sérült</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>lecserélve</translation>
    </message>
    <message>
        <source>Scan the new card or type its number into the box (F2), or give a new number. All stays theirs.</source>
        <translation>Olvassa be az új kártyát, írja be a számát a mezőbe (F2), vagy adjon új számot. Minden az övék marad.</translation>
    </message>
    <message>
        <source>Scan the card to give them, or type its number into the box (F2). All their cards share one balance.</source>
        <translation>Olvassa be az átadandó kártyát, vagy írja be a számát a mezőbe (F2). Minden kártyájuknak közös az egyenlege.</translation>
    </message>
    <message>
        <source>Done: {number} is their card now.</source>
        <translation>Kész: mostantól {number} a kártyája.</translation>
    </message>
    <message>
        <source>Done: {number} is theirs too.</source>
        <translation>Kész: {number} is az övé.</translation>
    </message>
    <message>
        <source>Done: the card works again.</source>
        <translation>Kész: a kártya újra érvényes.</translation>
    </message>
    <message>
        <source>What happened to the card?</source>
        <translation>Mi történt a kártyával?</translation>
    </message>
    <message>
        <source>They have no card.</source>
        <translation>Nincs kártyája.</translation>
    </message>
    <message>
        <source>Done: the card is blocked.</source>
        <translation>Kész: a kártya le van tiltva.</translation>
    </message>
</context>
<context>
    <name>CardsRoom</name>
    <message>
        <source>Cards</source>
        <translation>Kártyák</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Cards</source>
        <translation>Kártyák</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Tervek</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Sorozatok</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Kártyák készítése</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>No card yet: they are found by phone and name.</source>
        <translation>Még nincs kártya: telefonnal és névvel található meg.</translation>
    </message>
    <message>
        <source>One more card</source>
        <translation>Még egy kártya</translation>
    </message>
    <message>
        <source>Scan it, or type its number. All cards share one balance.</source>
        <translation>Olvassa be, vagy írja be a számát. Minden kártya egy egyenlegű.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Kiadás</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Új szám</translation>
    </message>
    <message>
        <source>Print a card…</source>
        <translation>Kártya nyomtatása…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Elveszett</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Ellopták</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Sérült</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>Az új kártya</translation>
    </message>
    <message>
        <source>Scan it, or leave it empty and give one later.</source>
        <translation>Olvassa be, vagy hagyja üresen, és adja ki később.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Csere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Card {number}: what happened?</source>
        <translation>{number} kártya: mi történt?</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Csere…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Letiltás</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Újra érvényes</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Kép…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>működik</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>letiltva</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>elveszett</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>ellopták</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>sérült</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>lecserélve</translation>
    </message>
</context>
<context>
    <name>ChipSheets</name>
    <message>
        <source>Add a condition or a limit</source>
        <translation>Feltétel vagy korlát hozzáadása</translation>
    </message>
    <message>
        <source>Name, as slips print it</source>
        <translation>Név, ahogy a bizonylaton áll</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Előbbre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hátrébb</translation>
    </message>
    <message>
        <source>Double it</source>
        <translation>Másolat készítése</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Who is buying?</source>
        <translation>Ki vásárol?</translation>
    </message>
    <message>
        <source>Name of the example</source>
        <translation>A példa neve</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Megtartás</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>What you keep</source>
        <translation>Amit megőriz</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Number of the slip</source>
        <translation>A bizonylat száma</translation>
    </message>
    <message>
        <source>scan it, or type it as it stands on the slip</source>
        <translation>olvassa be, vagy írja le, ahogy rajta áll</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Count it for {name}</source>
        <translation>Beszámítás: {name}</translation>
    </message>
    <message>
        <source>There is no slip {slip}. Compare it sign by sign.</source>
        <translation>Nincs {slip} számú bizonylat. Vesse össze jelről jelre.</translation>
    </message>
    <message>
        <source>Slip {slip} is not of this till, and the hub, which may know it, does not answer.</source>
        <translation>A(z) {slip} blokk nem ennél a pénztárnál készült, és a közös adatbázis, amely ismerheti, nem válaszol.</translation>
    </message>
    <message>
        <source>This slip is a customer’s already.</source>
        <translation>Ez a bizonylat már egy vásárlóé.</translation>
    </message>
    <message>
        <source>This slip is too old to be counted.</source>
        <translation>Ez a bizonylat túl régi a beszámításhoz.</translation>
    </message>
    <message>
        <source>Everything of this slip was brought back.</source>
        <translation>E bizonylatról mindent visszahoztak.</translation>
    </message>
    <message>
        <source>This slip was brought from another program and cannot be counted.</source>
        <translation>Ez a bizonylat más programból jött, nem számítható be.</translation>
    </message>
    <message>
        <source>Several sales bear this slip number. Which one is it?</source>
        <translation>Ez a bizonylatszám több eladásé. Melyik az?</translation>
    </message>
    <message>
        <source>A purchase without the card counts later by its slip.</source>
        <translation>A kártya nélküli vásárlás később, a bizonylattal beszámítható.</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>pont nélkül</translation>
    </message>
    <message>
        <source>Counted: {brings}.</source>
        <translation>Beszámítva: {brings}.</translation>
    </message>
    <message>
        <source>{when}, {money}: brings {brings}.</source>
        <translation>{when}, {money}: {brings} jár érte.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>It is not read</source>
        <translation>Nem olvassa</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Nem olvassa.</translation>
    </message>
    <message>
        <source>Not scanned yet.</source>
        <translation>Még nincs beolvasva.</translation>
    </message>
    <message>
        <source>Read right.</source>
        <translation>Helyesen olvasta.</translation>
    </message>
    <message>
        <source>Came as {text}</source>
        <translation>Ez jött: {text}</translation>
    </message>
</context>
<context>
    <name>CodesLeaf</name>
    <message>
        <source>{code} is none of the three codes. Scan one of these.</source>
        <translation>A(z) {code} nem a három kód egyike. Ezek közül olvasson be egyet.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to change.</source>
        <translation>
            <numerusform>%n dolgot kell átállítani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the three codes, in any order.</source>
        <translation>Olvassa be a három kódot, bármilyen sorrendben.</translation>
    </message>
    <message numerus="yes">
        <source>So far all is well. %n code(s) to scan.</source>
        <translation>
            <numerusform>Eddig minden rendben. Még %n kód van hátra.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. The scanner is set right, whatever the keyboard layout.</source>
        <translation>Minden rendben. Az olvasó jól van beállítva, bármilyen billentyűzetkiosztás mellett.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Törlés innen</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Várjon rá</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Ne várjon tovább</translation>
    </message>
    <message>
        <source>Set “{sign}” here</source>
        <translation>„{sign}” beállítása itt</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Ezen át jön</translation>
    </message>
    <message>
        <source>Keyboard of the computer</source>
        <translation>A számítógép billentyűzete</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Sebesség</translation>
    </message>
    <message>
        <source>Around each code</source>
        <translation>A kód körül</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>A végén</translation>
    </message>
    <message>
        <source>the keyboard</source>
        <translation>a billentyűzet</translation>
    </message>
    <message>
        <source>the serial port</source>
        <translation>a soros port</translation>
    </message>
    <message>
        <source>{ms} ms a character</source>
        <translation>{ms} ms karakterenként</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>semmi</translation>
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
        <translation>Jól olvasható: {ratio}</translation>
    </message>
    <message>
        <source>Reads badly on the card’s ground</source>
        <translation>Rosszul olvasható a kártya alapján</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Szín választása</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Sötétebb</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Világosabb</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>They agree</source>
        <translation>Hozzájárul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Még nem kérdeztük</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>A szöveg</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Elrejtés</translation>
    </message>
</context>
<context>
    <name>ConsentTicks</name>
    <message>
        <source>They agree to</source>
        <translation>Hozzájárul</translation>
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
        <source>Offers {count}</source>
        <translation>Ajánlatok {count}</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ajánlatok</translation>
    </message>
    <message>
        <source>Gifts {count}</source>
        <translation>Ajándékok {count}</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Ajándékok</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
</context>
<context>
    <name>CouponSheet</name>
    <message>
        <source>We miss you</source>
        <translation>Hiányzik nekünk</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Érvényes</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Miért</translation>
    </message>
    <message numerus="yes">
        <source>Give %n coupon(s)</source>
        <translation>
            <numerusform>%n kupon kiadása</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no day. Write it as 16.11.2026.</source>
        <translation>Ez nem nap. Írja így: 2026. 11. 16.</translation>
    </message>
    <message>
        <source>Each gets a code of their own. Who still holds one of this campaign gets no second.</source>
        <translation>Mindenki saját kódot kap. Akinek van még fel nem használt kuponja ebből az akcióból, nem kap másodikat.</translation>
    </message>
    <message>
        <source>Of its budget of {whole} there is {left} left for everybody.</source>
        <translation>A {whole} keretből mindenkire {left} maradt.</translation>
    </message>
    <message numerus="yes">
        <source>It may still be used %n time(s) in all.</source>
        <translation>
            <numerusform>Összesen még %n alkalommal használható.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) of it are out already.</source>
        <translation>
            <numerusform>Már %n kuponja van kint.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Az a nap már elmúlt.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
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
        <source>Birthday {day}</source>
        <translation>Születésnap: {day}</translation>
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
    <name>CustomerPane</name>
    <message>
        <source>Kept</source>
        <translation>Elmentve</translation>
    </message>
    <message>
        <source>Serve at the till</source>
        <translation>Kiszolgálás a kasszánál</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Válasszon vásárlót</translation>
    </message>
    <message>
        <source>Scan a card, type a name, or go through the list with the arrows.</source>
        <translation>Olvasson be kártyát, írjon be nevet, vagy lépkedjen a listán a nyilakkal.</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>A guest without a card</source>
        <translation>Vendég kártya nélkül</translation>
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
        <source>Cards, credits, slips</source>
        <translation>Kártyák, jóváírások, bizonylatok</translation>
    </message>
</context>
<context>
    <name>CustomersRoom</name>
    <message>
        <source>Customers</source>
        <translation>Vásárlók</translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message>
        <source>Details</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kártyák</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>Purses</source>
        <translation>Egyenleg</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Feltétel</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Védelem</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Egyesítve</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Choose other days, or fewer filters.</source>
        <translation>Válasszon más napokat vagy kevesebb szűrőt.</translation>
    </message>
</context>
<context>
    <name>DatesEditor</name>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Eddig a napig</translation>
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
    <name>DesignerPage</name>
    <message>
        <source>For everyone</source>
        <translation>Mindenkinek</translation>
    </message>
    <message>
        <source>Braces {…} hold a field’s name. Press a field below, or close them.</source>
        <translation>A {…} zárójelben mezőnév áll. Nyomjon meg egy mezőt alább, vagy zárja be.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Elmentve</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Tervek</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>A terv neve</translation>
    </message>
    <message>
        <source>Whose cards look like this</source>
        <translation>Kinek a kártyái ilyenek</translation>
    </message>
    <message>
        <source>The printer’s resolution</source>
        <translation>A nyomtató felbontása</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Visszavonás (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Mégis (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Copy this design</source>
        <translation>A terv másolása</translation>
    </message>
    <message>
        <source>Delete this design</source>
        <translation>A terv törlése</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Előlap</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Hátlap</translation>
    </message>
    <message>
        <source>In a wallet</source>
        <translation>Tárcában</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Drag to move. Arrow keys: 0.1 mm, with Shift 1 mm. Delete takes away.</source>
        <translation>Húzással mozog. Nyilak: 0,1 mm, Shifttel 1 mm. Delete: elvétel.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Cards</source>
        <translation>Kártyák</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Kézzel</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Bizonylat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
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
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>as the shop</source>
        <translation>mint a boltban</translation>
    </message>
    <message>
        <source>What is good to know: allergies, wishes, what was promised</source>
        <translation>Amit jó tudni: allergiák, kívánságok, ígéretek</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>nap, hónap, év</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Megmutatás</translation>
    </message>
    <message>
        <source>“{text}” was not kept for {name}: {why}</source>
        <translation>„{text}” nem lett elmentve ({name}): {why}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Ez nem telefonszám.</translation>
    </message>
    <message>
        <source>This phone is {name}&apos;s already.</source>
        <translation>Ez a telefonszám már foglalt: {name}.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>másik vásárló</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ez nem e-mail-cím.</translation>
    </message>
    <message>
        <source>Type a day like {example}.</source>
        <translation>Írja be a napot így: {example}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsRow</name>
    <message>
        <source>Gathering…</source>
        <translation>Gyűjtés…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Leállítva. Nem készült fájl.</translation>
    </message>
    <message>
        <source>Saved as {name}. It names nobody: attach it to your message.</source>
        <translation>Elmentve: {name}. Senkit sem nevez meg: csatolja az üzenetéhez.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>A fájl nem írható: {why}</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnosztika mentése</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Stopped. Not everybody was compared.</source>
        <translation>Leállítva. Nem mindenkit hasonlítottunk össze.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Lehetséges ismétlődések</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>Mindenki összehasonlítása…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Nincs ismétlődés</translation>
    </message>
    <message>
        <source>Nobody shares a phone, an e-mail, a whole name, or nearly a name and a birthday, with somebody else. Pairs you called different people, or merged and parted again, do not come up any more.</source>
        <translation>Senkinek nincs mással közös telefonszáma, e-mailje, teljes neve, vagy közel azonos neve és azonos születésnapja. Azok a párok, akiket különbözőnek jelölt, vagy összevont és újra szétválasztott, többé nem jönnek elő.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pár</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Összevonás…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nem ugyanaz</translation>
    </message>
    <message>
        <source>no visit recorded</source>
        <translation>nincs rögzített látogatás</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>ugyanaz a telefon</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>ugyanaz az e-mail</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>ugyanaz a név</translation>
    </message>
    <message>
        <source>nearly the same name, the same birthday</source>
        <translation>hasonló név, azonos születésnap</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Erase this customer…</source>
        <translation>Vásárló adatainak törlése…</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>ez a vásárló</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Töröljük az adatait: {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n customer(s)?</source>
        <translation>
            <numerusform>Töröljük %n vásárló adatait?</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ami törlődik</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ami megmarad</translation>
    </message>
    <message>
        <source>Copies of the books made before now keep the name until {day}; then they are deleted.</source>
        <translation>A könyvek korábbi másolataiban a név eddig marad meg: {day}; utána a másolatokat töröljük.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Ez nem vonható vissza.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Végleges törlés</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Megtartás</translation>
    </message>
</context>
<context>
    <name>ExamplesModel</name>
    <message>
        <source>right</source>
        <translation>rendben</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>eltér</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Példa</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Mi tér el</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message numerus="yes">
        <source>%n example(s) come out as expected</source>
        <translation>
            <numerusform>%n példa a várt eredményt adja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n eltér</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect what comes out now</source>
        <translation>Legyen ez a várt eredmény</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Példa törlése</translation>
    </message>
    <message>
        <source>No examples yet</source>
        <translation>Még nincs példa</translation>
    </message>
    <message>
        <source>Try a receipt beside this page and keep it. Publishing runs every example first.</source>
        <translation>Próbáljon ki mellette egy vásárlást, és tartsa meg. Közzététel előtt minden példa lefut.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Export the customers</source>
        <translation>Vásárlók exportálása</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Táblázatok (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>customers.xlsx</source>
        <translation>vasarlok.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written to {path}.</source>
        <translation>
            <numerusform>%n vásárló a(z) {path} fájlban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Fájl írása…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} elkészült.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Export as a page, a picture or a table (Ctrl+E)</source>
        <translation>Exportálás oldalként, ábraként vagy táblázatként (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Last week on paper (PDF)</source>
        <translation>A múlt hét papíron (PDF)</translation>
    </message>
    <message>
        <source>The page (PDF)</source>
        <translation>Az oldal (PDF)</translation>
    </message>
    <message>
        <source>The tables (XLSX)</source>
        <translation>A táblázatok (XLSX)</translation>
    </message>
    <message>
        <source>Picture: {name} (PNG)</source>
        <translation>Ábra: {name} (PNG)</translation>
    </message>
    <message>
        <source>Table: {name} (CSV)</source>
        <translation>Táblázat: {name} (CSV)</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Olyasmi történt, aminek nem lett volna szabad.</translation>
    </message>
    <message>
        <source>What was recorded is safe, and what is on the counter is still there: you can go on. If it happens again, send us the details or the diagnostics; neither names anybody.</source>
        <translation>A rögzített adatok megvannak, és a megkezdett eladás is: folytathatja. Ha újra előfordul, küldje el nekünk a részleteket vagy a diagnosztikát; egyik sem nevez meg senkit.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Részletek elrejtése</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Másolva</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Részletek másolása</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Csak ezeket</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrő</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mindenki</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>All</source>
        <translation>Mind</translation>
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
        <source>A card to practise with</source>
        <translation>Gyakorlókártya</translation>
    </message>
    <message>
        <source>{number} is nobody’s: it opens an invented customer, in practice alone.</source>
        <translation>A(z) {number} senkié: csak gyakorláskor nyit meg egy kitalált vásárlót.</translation>
    </message>
    <message>
        <source>A new card of ours</source>
        <translation>Új, saját kártya</translation>
    </message>
    <message>
        <source>Not known in practice</source>
        <translation>Gyakorláskor ismeretlen</translation>
    </message>
    <message>
        <source>This is practice: the shop’s own cards and customers are not known here, and {number} is not one of the invented ones.</source>
        <translation>Ez gyakorlás: az üzlet igazi kártyáit és vásárlóit itt nem ismerjük, a(z) {number} pedig nem a kitaláltak közül való.</translation>
    </message>
    <message>
        <source>Spoiled card</source>
        <translation>Elrontott kártya</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Másik beolvasása</translation>
    </message>
    <message>
        <source>Not a coupon’s code</source>
        <translation>Ez nem kuponkód</translation>
    </message>
    <message>
        <source>{code} has a sign wrong: compare it sign by sign, or scan it.</source>
        <translation>A(z) {code} kódban egy jel hibás: vesse össze jelenként, vagy olvassa be.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Újra beírom</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No customer fits “{text}”. Enter once more makes it the amount.</source>
        <translation>Nincs ilyen vásárló: „{text}”. Még egy Enter, és ez lesz az összeg.</translation>
    </message>
    <message>
        <source>Use {amount} as the amount</source>
        <translation>{amount} legyen az összeg</translation>
    </message>
    <message>
        <source>No customer fits “{text}”. Try the phone number, or join them now.</source>
        <translation>Nincs ilyen vásárló: „{text}”. Próbálja a telefonszámot, vagy regisztrálja most.</translation>
    </message>
    <message>
        <source>This is practice: “{text}” is none of the invented customers.</source>
        <translation>Ez gyakorlás: „{text}” nincs a kitalált vásárlók között.</translation>
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
        <source>Stolen card</source>
        <translation>Ellopott kártya</translation>
    </message>
    <message>
        <source>Damaged card</source>
        <translation>Sérült kártya</translation>
    </message>
    <message>
        <source>Serve them without it</source>
        <translation>Kiszolgálás nélküle</translation>
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
    <name>FindingsList</name>
    <message>
        <source>All is well: it can be printed and read.</source>
        <translation>Minden rendben: nyomtatható és leolvasható.</translation>
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
        <source>One more till of a shop</source>
        <translation>Még egy pénztár az üzletben</translation>
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
        <source>This shop already has a till: join it…</source>
        <translation>Az üzletben már van pénztár: csatlakozás…</translation>
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

Check the money and the time zone: they stay. Names, language, scanner, printer and backups can be changed later under Shop.</source>
        <translation>{shop} · {till}
{country}, {money}, {zone}
{programme}

Nézze meg a pénznemet és az időzónát: ezek megmaradnak. A nevek, a nyelv, az olvasó, a nyomtató és a mentések később is átállíthatók az Üzlet alatt.</translation>
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
    <name>Gallery</name>
    <message>
        <source>ready-made</source>
        <translation>kész terv</translation>
    </message>
    <message>
        <source>Each tier’s cards, ready to be made. Press one to change it.</source>
        <translation>Minden szint kártyája készen áll. Nyomja meg, amelyiken változtatna.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Új terv</translation>
    </message>
    <message>
        <source>In a wallet</source>
        <translation>Tárcában</translation>
    </message>
    <message>
        <source>Only the top 5 mm stick out: the shop’s name and the tier must be read there.</source>
        <translation>Csak a felső 5 mm látszik ki: ott kell olvasni az üzlet nevét és a szintet.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Kiindulás</translation>
    </message>
</context>
<context>
    <name>GiftsTab</name>
    <message>
        <source>Gifts for those who save</source>
        <translation>Ajándékok a gyűjtőknek</translation>
    </message>
    <message>
        <source>Scan a card to see which gift can be taken, and what is missing.</source>
        <translation>Olvasson be egy kártyát, hogy lássa, melyik ajándék vihető el, és mi hiányzik.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Stop</source>
        <translation>Nem várok</translation>
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
        <source>Bring in a list…</source>
        <translation>Lista beolvasása…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nem várok</translation>
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
    <name>GoodsWorkroom</name>
    <message>
        <source>Bring in goods</source>
        <translation>Áruk betöltése</translation>
    </message>
    <message>
        <source>Lists (*.csv *.csv.gz *.txt *.xlsx)</source>
        <translation>Listák (*.csv *.csv.gz *.txt *.xlsx)</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Name of a group</source>
        <translation>A csoport neve</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Kivétel</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What do you want to know?</source>
        <translation>Mire kíváncsi?</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Mely napok?</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Csak ezeket</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Vissza (Alt+←)</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Kimutatások</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrő</translation>
    </message>
    <message>
        <source>compared with {days}</source>
        <translation>összevetve: {days}</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Keresés a súgóban</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Tartalom</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>A súgó bezárása (Esc)</translation>
    </message>
    <message>
        <source>Beside the work</source>
        <translation>A munka mellett</translation>
    </message>
    <message>
        <source>As a whole page</source>
        <translation>Teljes oldalon</translation>
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
        <source>Bonus</source>
        <translation>Bónusz</translation>
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
        <source>The hub can’t be asked now: what was done at other tills may be missing.</source>
        <translation>A közös adatbázis most nem kérdezhető: a többi pénztárnál történtek hiányozhatnak.</translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Itt nincs előzmény</translation>
    </message>
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
    <name>HoursEditor</name>
    <message>
        <source>At the last minute it is over.</source>
        <translation>Abban a percben már vége.</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Several tills</source>
        <translation>Több pénztár</translation>
    </message>
    <message>
        <source>One till needs nothing else. With a second one, a hub keeps both in step, also offline.</source>
        <translation>Egy pénztárhoz semmi más nem kell. A másodikkal egy közös adatbázis tartja össze őket, kapcsolat nélkül is.</translation>
    </message>
    <message>
        <source>Join a hub…</source>
        <translation>Csatlakozás a közös adatbázishoz…</translation>
    </message>
    <message>
        <source>The hub…</source>
        <translation>Közös adatbázis…</translation>
    </message>
</context>
<context>
    <name>HubDesk</name>
    <message>
        <source>Leave although the hub does not have everything yet?</source>
        <translation>Leválik, bár a közös adatbázisban még nincs meg minden?</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Leválás mégis</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this till were not sent. They stay here alone.</source>
        <translation>
            <numerusform>Ennek a pénztárnak %n adata nem ment át. Csak itt marad meg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>Leválik a közös adatbázisról?</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Leválás a közös adatbázisról</translation>
    </message>
    <message>
        <source>This till goes on alone with what it knows now. To come back it must be invited again.</source>
        <translation>Ez a pénztár egyedül folytatja azzal, amit most tud. A visszatéréshez újra meg kell hívni.</translation>
    </message>
    <message>
        <source>The hub’s certificate</source>
        <translation>A közös adatbázis tanúsítványa</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Tanúsítványok (*.crt *.pem *.cer);;Minden fájl (*)</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>The hub’s certificate…</source>
        <translation>A közös adatbázis tanúsítványa…</translation>
    </message>
    <message>
        <source>This till belongs to the hub now. The first round is under way.</source>
        <translation>Ez a pénztár csatlakozott a közös adatbázishoz. Folyik az első szinkronizálás.</translation>
    </message>
    <message>
        <source>That was an invitation to a hub, and this till belongs to one already. Nothing was changed.</source>
        <translation>Ez egy közös adatbázisba szóló meghívó volt, ez a pénztár pedig már tartozik egyhez. Semmi sem változott.</translation>
    </message>
    <message>
        <source>On one of the two computers close Regulars, put its books ({file}) into another folder and start it again: “Start a new shop”, then join with an invitation of its own (regulars hub invite). The other one goes on as it is.</source>
        <translation>A két számítógép egyikén zárja be a Regularst, tegye a könyveit ({file}) másik mappába, és indítsa újra: „Új üzlet indítása”, majd csatlakozzon saját meghívóval (regulars hub invite). A másik megy tovább, ahogy van.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Üzlet</translation>
    </message>
    <message>
        <source>Several tills</source>
        <translation>Több pénztár</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Lists and contacts (*.csv *.csv.gz *.txt *.xlsx *.vcf)</source>
        <translation>Listák és névjegyek (*.csv *.csv.gz *.txt *.xlsx *.vcf)</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Vásárlók beolvasása</translation>
    </message>
    <message>
        <source>left-out.xlsx</source>
        <translation>kimaradtak.xlsx</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>A kimaradt sorok mentése</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Táblázatok (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Miért maradt ki</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Looking at the file…</source>
        <translation>Fájl megtekintése…</translation>
    </message>
    <message>
        <source>Brought in from {file}</source>
        <translation>Áthozva innen: {file}</translation>
    </message>
    <message>
        <source>Trying the whole list; nothing is written yet…</source>
        <translation>A teljes lista próbája; még semmi sem íródik be…</translation>
    </message>
    <message>
        <source>Bringing the customers in…</source>
        <translation>Vásárlók beolvasása folyik…</translation>
    </message>
    <message>
        <source>Stopped. What had come in stays; bring the list in again, and it goes on from there.</source>
        <translation>Leállítva. Ami bekerült, megmarad; olvassa be újra a listát, és onnan folytatódik.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Leállítva. Semmi sem íródott be.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>The rows that were left out are in {file}. Put them right there and bring that list in.</source>
        <translation>A kimaradt sorok itt vannak: {file}. Javítsa ki őket, és olvassa be azt a listát.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Vásárlók beolvasása</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Másik fájl…</translation>
    </message>
    <message>
        <source>Save what is left out…</source>
        <translation>Kimaradt sorok mentése…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nem várok</translation>
    </message>
    <message>
        <source>Why the balances are opened</source>
        <translation>Miért nyílnak meg az egyenlegek</translation>
    </message>
    <message>
        <source>Bring in the customers you have</source>
        <translation>Olvassa be meglévő vásárlóit</translation>
    </message>
    <message>
        <source>A list from your last program, a spreadsheet or a phone: CSV, XLSX or vCard. You see what will come in before anything is written.</source>
        <translation>Lista az előző programból, táblázatból vagy telefonból: CSV, XLSX vagy vCard. Előre látja, mi kerül be, mielőtt bármi beíródna.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fájl választása…</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n customer(s)</source>
        <translation>
            <numerusform>%n vásárló beolvasása</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>A fájl nem olvasható: {why}</translation>
    </message>
</context>
<context>
    <name>InvitationForm</name>
    <message>
        <source>The way to {server} is not encrypted. If that is meant, say so with the switch.</source>
        <translation>A(z) {server} felé vezető út nincs titkosítva. Ha ez a szándék, kapcsolja be a kapcsolót.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Meghívó</translation>
    </message>
    <message>
        <source>Scan its code with this till’s scanner, or paste the line.</source>
        <translation>Olvassa le a kódját ennek a pénztárnak az olvasójával, vagy illessze be a sort.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Beillesztés</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Titkosítás nélkül</translation>
    </message>
    <message>
        <source>Whoever listens on the network can read customers’ names along. Only where nobody does.</source>
        <translation>Aki a hálózatot lehallgatja, olvashatja a vevők nevét. Csak ott, ahol ezt senki sem teheti.</translation>
    </message>
    <message>
        <source>The hub’s certificate…</source>
        <translation>A közös adatbázis tanúsítványa…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Csatlakozás…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Csatlakozás</translation>
    </message>
    <message>
        <source>This is no invitation, or not a whole one.</source>
        <translation>Ez nem meghívó, vagy nem teljes.</translation>
    </message>
    <message>
        <source>Certificate: {file}</source>
        <translation>Tanúsítvány: {file}</translation>
    </message>
    <message>
        <source>{till} joins “{database}” on this computer.</source>
        <translation>{till} csatlakozik: „{database}”, ezen a gépen.</translation>
    </message>
    <message>
        <source>{till} joins “{database}” on {server}.</source>
        <translation>{till} csatlakozik: „{database}”, {server}.</translation>
    </message>
    <message>
        <source>This till joins “{database}” on this computer.</source>
        <translation>Ez a pénztár csatlakozik: „{database}”, ezen a gépen.</translation>
    </message>
    <message>
        <source>This till joins “{database}” on {server}.</source>
        <translation>Ez a pénztár csatlakozik: „{database}”, {server}.</translation>
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
        <source>Who brought them</source>
        <translation>Ki hozta</translation>
    </message>
    <message>
        <source>card or phone</source>
        <translation>kártya vagy telefon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Új szám</translation>
    </message>
    <message>
        <source>More</source>
        <translation>További adatok</translation>
    </message>
    <message>
        <source>This phone belongs to {name}. Serve them, or type another phone.</source>
        <translation>Ez a telefonszám {name} vásárlóé. Szolgálja ki őt, vagy írjon be másikat.</translation>
    </message>
    <message>
        <source>This is no day of the past. Type it like 16.11.1988, or leave it empty.</source>
        <translation>Ilyen nap nem volt. Írja így: 1988. 11. 16., vagy hagyja üresen.</translation>
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
        <source>This card was spoiled in printing. Put it away and take another one.</source>
        <translation>Ez a kártya nyomtatáskor elromlott. Tegye félre, és vegyen másikat.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it whole, with its area code.</source>
        <translation>Ez nem telefonszám. Írja be teljesen, körzetszámmal.</translation>
    </message>
    <message>
        <source>Nobody has the card or phone of who brought them. Scan it again, or leave it empty.</source>
        <translation>Senkinek nincs ilyen kártyája vagy telefonja. Olvassa be újra annak a kártyáját, aki hozta, vagy hagyja üresen.</translation>
    </message>
    <message>
        <source>More than one fits who brought them. Type the phone whole, or scan the card.</source>
        <translation>Több vásárló is illik rá. Írja be a teljes telefonszámot, vagy olvassa be a kártyát.</translation>
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
    <name>JoinLeaf</name>
    <message>
        <source>Join a hub</source>
        <translation>Csatlakozás a közös adatbázishoz</translation>
    </message>
    <message>
        <source>With a second till, a hub keeps together what both know of a customer: a database on a computer of the shop, or at a provider. Whoever looks after it invites this till: regulars hub invite.</source>
        <translation>Két pénztárnál egy közös adatbázis tartja egyben, amit a vevőkről tudnak: az üzlet egyik gépén vagy egy szolgáltatónál. Aki gondozza, meghívja ezt a pénztárt: regulars hub invite.</translation>
    </message>
</context>
<context>
    <name>JoinMore</name>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>A vásárló nyelve</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>16.11.1988</source>
        <translation>1988. 11. 16.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Whoever looks after the shop’s hub invites this till: regulars hub invite. The programme, the goods and the customers come from there; money and time zone too.</source>
        <translation>Aki az üzlet közös adatbázisát gondozza, meghívja ezt a pénztárt: regulars hub invite. A program, az áruk és a vevők onnan jönnek, a pénznem és az időzóna is.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
</context>
<context>
    <name>JoinedLeaf</name>
    <message>
        <source>Syncing…</source>
        <translation>Szinkronizálás…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Szinkronizálás most</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Kapcsolat nélkül</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Leválás a közös adatbázisról</translation>
    </message>
    <message>
        <source>This till goes on alone, with all that it knows now. What the other tills do from then on is not counted here.</source>
        <translation>Ez a pénztár egyedül folytatja mindazzal, amit most tud. Amit a többi pénztár attól fogva tesz, itt nem számít.</translation>
    </message>
    <message>
        <source>Leave the hub…</source>
        <translation>Leválás a közös adatbázisról…</translation>
    </message>
    <message>
        <source>Join with a new invitation</source>
        <translation>Csatlakozás új meghívóval</translation>
    </message>
    <message>
        <source>They go there by themselves as soon as it answers.</source>
        <translation>Maguktól átmennek, amint válaszol.</translation>
    </message>
    <message>
        <source>The hub has everything of this till.</source>
        <translation>A közös adatbázisban ennek a pénztárnak mindene megvan.</translation>
    </message>
    <message>
        <source>Selling and earning go on as ever.</source>
        <translation>Az eladás és a gyűjtés a megszokott módon folyik.</translation>
    </message>
    <message>
        <source>“{database}” on {server}, till number {number} there.</source>
        <translation>„{database}”, {server}; ott ez a {number}. számú pénztár.</translation>
    </message>
    <message>
        <source>“{database}” on this computer, till number {number} there.</source>
        <translation>„{database}” ezen a gépen; ott ez a {number}. számú pénztár.</translation>
    </message>
    <message>
        <source>Whoever looks after the hub sets it: regulars hub budget {till} SUM</source>
        <translation>A közös adatbázis gondozója állítja be: regulars hub budget {till} SUM</translation>
    </message>
    <message>
        <source>This computer has no password for the hub: the books came from another one. Invite this till again and join with the new line.</source>
        <translation>Ezen a gépen nincs jelszó a közös adatbázishoz: a nyilvántartás egy másikról jött. Hívja meg újra a pénztárt, és csatlakozzon az új sorral.</translation>
    </message>
    <message>
        <source>This computer has no keyring. The hub’s password lies in a file that only its user reads ({file}).</source>
        <translation>Ezen a gépen nincs kulcstartó. A közös adatbázis jelszava egy fájlban van, amelyet csak a felhasználója olvashat ({file}).</translation>
    </message>
    <message>
        <source>The way to the hub is not encrypted.</source>
        <translation>A közös adatbázishoz vezető út nincs titkosítva.</translation>
    </message>
    <message>
        <source>The hub was restored. Until every till has been there, points are not spent.</source>
        <translation>A közös adatbázist visszaállították. Amíg nem jelentkezett minden pénztár, pont nem váltható be.</translation>
    </message>
    <message>
        <source>Without a connection this till sells and customers earn as ever.</source>
        <translation>Kapcsolat nélkül is elad a pénztár, és a vevők gyűjtenek, mint mindig.</translation>
    </message>
    <message>
        <source>Points and coupons are not spent offline until you have answered the question above.</source>
        <translation>Pont és kupon nem váltható be kapcsolat nélkül, amíg a fenti kérdésre nem válaszol.</translation>
    </message>
    <message>
        <source>Points, coupons for one use and limited offers count only while the hub is there, so nothing can be lost.</source>
        <translation>Pont, egyszer használható kupon és korlátozott akció csak akkor érvényes, ha a közös adatbázis elérhető, így semmi sem veszhet el.</translation>
    </message>
    <message>
        <source>Points, coupons for one use and limited offers count too. The most that can be lost by all of them at this till is {most}.</source>
        <translation>Pont, egyszer használható kupon és korlátozott akció is érvényes. Ezen a pénztáron mindezzel legfeljebb {most} veszhet el.</translation>
    </message>
    <message>
        <source>Points, coupons for one use and limited offers count too, up to {each} of one card a day. The most that can be lost by all of them at this till is {most}.</source>
        <translation>Pont, egyszer használható kupon és korlátozott akció is érvényes, kártyánként naponta legfeljebb {each}. Ezen a pénztáron mindezzel legfeljebb {most} veszhet el.</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>1. pénztár</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Lost in spring</source>
        <translation>Tavasszal elmaradt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Frissülő</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Rögzített</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Whoever fits then is in it, whenever you open it.</source>
        <translation>Valahányszor megnyitja, azok vannak benne, akikre akkor illik.</translation>
    </message>
    <message>
        <source>Days: {days}.</source>
        <translation>Napok: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>These %n people and no others, whatever they do from now on.</source>
        <translation>
            <numerusform>Ez a %n ember és senki más, bármit tesznek is ezután.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Adjon neki nevet.</translation>
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
    <name>LandedPanel</name>
    <message>
        <source>Save these rows…</source>
        <translation>E sorok mentése…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Másik fájl…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>All of it came in</source>
        <translation>Minden bekerült</translation>
    </message>
    <message>
        <source>The same list again would add nothing.</source>
        <translation>Ugyanez a lista még egyszer semmit sem tenne hozzá.</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Line</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Oszlop</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Miért maradt ki</translation>
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
        <translation>Még egy</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Sor törlése</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Stopped. Not everybody was looked at.</source>
        <translation>Leállítva. Nem mindenkit néztünk át.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Vásárlók</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>New customer ({key})</source>
        <translation>Új vásárló ({key})</translation>
    </message>
    <message>
        <source>More</source>
        <translation>További műveletek</translation>
    </message>
    <message>
        <source>Name, phone, card or e-mail</source>
        <translation>Név, telefon, kártya vagy e-mail</translation>
    </message>
    <message>
        <source>Looking at everybody…</source>
        <translation>Mindenki átnézése…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Fájl írása…</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n vásárló</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Take a filter away, or look for less.</source>
        <translation>Vegyen le egy szűrőt, vagy keressen rövidebb szóra.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Még nincs vásárló</translation>
    </message>
    <message>
        <source>They join at the till with a phone alone, or come in from a list you have.</source>
        <translation>A kasszánál egy telefonszámmal csatlakoznak, vagy egy meglévő listából jönnek.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új vásárló</translation>
    </message>
</context>
<context>
    <name>MakingForm</name>
    <message>
        <source>For whom</source>
        <translation>Kinek</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>Hogyan néznek ki</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Név nélkül</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Névvel</translation>
    </message>
    <message>
        <source>A page to measure it by</source>
        <translation>Mérőlap</translation>
    </message>
    <message>
        <source>The printer misses the cards’ places</source>
        <translation>A nyomtató mellényomtat</translation>
    </message>
    <message>
        <source>Such as: autumn fair</source>
        <translation>Például: őszi vásár</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Vásárlók</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hány</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Terv</translation>
    </message>
    <message>
        <source>Kind of card, for the discount it carries</source>
        <translation>Kártyafajta, a kedvezményéhez</translation>
    </message>
    <message>
        <source>Name of the batch, for yourself</source>
        <translation>A sorozat neve, saját használatra</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lap</translation>
    </message>
    <message>
        <source>The back is printed by turning round</source>
        <translation>A hátlap fordítása</translation>
    </message>
    <message>
        <source>The printer’s resolution</source>
        <translation>A nyomtató felbontása</translation>
    </message>
    <message>
        <source>Places of the first sheet that are used up</source>
        <translation>Az első lap elhasznált helyei</translation>
    </message>
    <message>
        <source>Front, to the right</source>
        <translation>Előlap, jobbra</translation>
    </message>
    <message>
        <source>Front, down</source>
        <translation>Előlap, le</translation>
    </message>
    <message>
        <source>Back, to the right</source>
        <translation>Hátlap, jobbra</translation>
    </message>
    <message>
        <source>Back, down</source>
        <translation>Hátlap, le</translation>
    </message>
    <message>
        <source>Everyone who has no card</source>
        <translation>Mindenki, akinek nincs kártyája</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked customer(s)</source>
        <translation>
            <numerusform>%n bejelölt vevő</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on {tier}</source>
        <translation>Mindenki ezen a szinten: {tier}</translation>
    </message>
    <message>
        <source>Each tier’s own</source>
        <translation>Minden szintnek a sajátja</translation>
    </message>
    <message>
        <source>The one for everybody</source>
        <translation>A mindenkinek szóló</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Szokásos</translation>
    </message>
    <message>
        <source>the long edge</source>
        <translation>a hosszú él</translation>
    </message>
    <message>
        <source>the short edge</source>
        <translation>a rövid él</translation>
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
            <numerusform>%n lap papír</numerusform>
        </translation>
    </message>
    <message>
        <source>Every code was read back at 203, 300 and 600 dpi.</source>
        <translation>Minden kód leolvasható 203, 300 és 600 dpi-n.</translation>
    </message>
    <message numerus="yes">
        <source>A sample of %n card(s) was read back at 203, 300 and 600 dpi, without a miss.</source>
        <translation>
            <numerusform>%n kártya próbája 203, 300 és 600 dpi-n hiba nélkül sikerült.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cards would not scan: {numbers}. Look at them in the PDF, and at their design.</source>
        <translation>Ezek a kártyák nem olvashatók: {numbers}. Nézze meg őket a PDF-ben és a tervüket.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>A PDF megnyitása</translation>
    </message>
    <message>
        <source>Print this page at 100 % and type the numbers that stand at the cards’ real edges.</source>
        <translation>Nyomtassa ki ezt a lapot 100%-ban, és írja be a kártyák valódi széleinél álló számokat.</translation>
    </message>
    <message>
        <source>Make the first 20,000</source>
        <translation>Az első 20 000 elkészítése</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be written: {why}</source>
        <translation>A PDF nem írható: {why}</translation>
    </message>
    <message>
        <source>There is nobody to make such a card for.</source>
        <translation>Nincs, akinek ilyen kártya kellene.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kártyák</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Kártyák készítése</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nem várok</translation>
    </message>
    <message>
        <source>I have looked: print all the same</source>
        <translation>Megnéztem: mégis nyomtatom</translation>
    </message>
    <message>
        <source>Open the PDF to print it</source>
        <translation>PDF megnyitása nyomtatásra</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>A mappa megnyitása</translation>
    </message>
    <message>
        <source>All came out well</source>
        <translation>Mind jól sikerült</translation>
    </message>
    <message>
        <source>Came out up to this card</source>
        <translation>Eddig a kártyáig jött ki</translation>
    </message>
    <message>
        <source>Or the printer stopped after card</source>
        <translation>Vagy a nyomtató e kártya után állt meg</translation>
    </message>
    <message>
        <source>Begin with card</source>
        <translation>Kezdés ezzel a kártyával</translation>
    </message>
    <message>
        <source>Draw them</source>
        <translation>Megrajzolás</translation>
    </message>
    <message>
        <source>Reserve and draw</source>
        <translation>Számok foglalása</translation>
    </message>
    <message>
        <source>Numbers first, then paper</source>
        <translation>Előbb a számok, aztán a papír</translation>
    </message>
    <message>
        <source>Each card gets its number before it is drawn, so that no number is ever printed twice. Then every code is read back, and only then is it time to print.</source>
        <translation>Minden kártya előbb kap számot, mint hogy megrajzolnánk: egy szám sem nyomtatódik kétszer. Aztán minden kódot visszaolvasunk, és csak utána nyomtatunk.</translation>
    </message>
    <message>
        <source>Looking for who they are for…</source>
        <translation>Keressük, kinek…</translation>
    </message>
    <message>
        <source>Reserving numbers…</source>
        <translation>Számok foglalása…</translation>
    </message>
    <message>
        <source>Drawing card {done} of {of}</source>
        <translation>Rajzolás: {done} / {of}</translation>
    </message>
    <message>
        <source>Reading back card {done} of {of}</source>
        <translation>Visszaolvasás: {done} / {of}</translation>
    </message>
    <message>
        <source>Do not print yet</source>
        <translation>Még ne nyomtasson</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Nyomtatható</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page. Then say what came out.</source>
        <translation>100%-os méretben nyomtasson, oldalhoz igazítás nélkül. Utána jelölje, mi sikerült.</translation>
    </message>
    <message>
        <source>Numbers are reserved</source>
        <translation>A számok lefoglalva</translation>
    </message>
    <message>
        <source>Nothing is lost by stopping: the same numbers are drawn again.</source>
        <translation>A leállítással semmi sem vész el: ugyanezek a számok készülnek újra.</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Egy sorozat</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s).</source>
        <translation>
            <numerusform>{name}: %n kártya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>line {line}</source>
        <translation>{line}. sor</translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message>
        <source>Where it is from</source>
        <translation>Honnan való</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Eltávolítás</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Are these one customer?</source>
        <translation>Ez ugyanaz a vásárló?</translation>
    </message>
    <message>
        <source>Where both have something told, the left one&apos;s stays. Cards, purses and visits of both count as one. It can be undone at any time.</source>
        <translation>Ahol mindkettőnél van adat, a bal oldali marad. A kártyák, egyenlegek és látogatások együtt számítanak. Bármikor visszavonható.</translation>
    </message>
    <message>
        <source>Keep the other one&apos;s</source>
        <translation>A másiké maradjon</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Összevonás</translation>
    </message>
    <message>
        <source>This one&apos;s stays</source>
        <translation>Ez marad</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Ez beleolvad</translation>
    </message>
    <message>
        <source>What they will be</source>
        <translation>Ez lesz belőle</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
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
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kártyák</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Regular since</source>
        <translation>Törzsvásárló</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Utolsó látogatás</translation>
    </message>
</context>
<context>
    <name>MergesTab</name>
    <message>
        <source>Merge with</source>
        <translation>Összevonás ezzel</translation>
    </message>
    <message>
        <source>You will see both sides first. A merge can be undone at any time.</source>
        <translation>Előbb mindkét oldalt látja. Az összevonás bármikor visszavonható.</translation>
    </message>
    <message>
        <source>Name, phone, card or e-mail</source>
        <translation>Név, telefon, kártya vagy e-mail</translation>
    </message>
    <message>
        <source>Nobody was merged into this customer.</source>
        <translation>Ezzel a vásárlóval senkit sem vontak össze.</translation>
    </message>
    <message>
        <source>{name} was merged into this customer</source>
        <translation>Összevonva ezzel a vásárlóval: {name}</translation>
    </message>
    <message>
        <source>A customer was merged</source>
        <translation>Egy vásárló összevonva</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Type a name: it stands on every slip.</source>
        <translation>Írjon be egy nevet: minden bizonylaton rajta áll.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nevek</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Az üzlet neve</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Ennek a pénztárnak a neve</translation>
    </message>
    <message>
        <source>At the foot of every slip</source>
        <translation>Minden bizonylat alján</translation>
    </message>
    <message>
        <source>Save the names</source>
        <translation>Nevek mentése</translation>
    </message>
</context>
<context>
    <name>NamesOfGoods</name>
    <message>
        <source>Names or codes, with commas between</source>
        <translation>Nevek vagy kódok, vesszővel</translation>
    </message>
</context>
<context>
    <name>NearRows</name>
    <message>
        <source>Perhaps they are known here already</source>
        <translation>Talán már ismerjük őt</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>Igen, ő az</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>ugyanaz a telefon</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>ugyanaz az e-mail</translation>
    </message>
    <message>
        <source>nearly the same name, the same birthday</source>
        <translation>hasonló név, azonos születésnap</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>ugyanaz a név</translation>
    </message>
    <message>
        <source>nearly the same name, the phone ends alike</source>
        <translation>hasonló név, azonos végű szám</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Type a name, a phone or a card.</source>
        <translation>Írjon be nevet, telefont vagy kártyát.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új vásárló</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kártya</translation>
    </message>
    <message>
        <source>Scan it; without one they are found by phone and name.</source>
        <translation>Olvassa be; nélküle telefonnal és névvel található meg.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Új szám</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Felvétel</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Megmutatás</translation>
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
    <name>NoticeCard</name>
    <message>
        <source>Show the customer</source>
        <translation>A vevő megnyitása</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Less</source>
        <translation>Kevesebb</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Több</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kié</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>egy vevő</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>kinyomtatva</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>selejt</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>lefoglalva</translation>
    </message>
</context>
<context>
    <name>OffersTab</name>
    <message>
        <source>No coupons of their own</source>
        <translation>Nincs saját kuponja</translation>
    </message>
    <message>
        <source>A coupon that is shown is scanned, or its code typed into the box above.</source>
        <translation>A bemutatott kupont olvassa be, vagy írja a kódját a fenti mezőbe.</translation>
    </message>
    <message>
        <source>Thank…</source>
        <translation>Köszönet…</translation>
    </message>
    <message>
        <source>Coupons on paper are scanned as they come</source>
        <translation>A papírkuponokat egyszerűen olvassa be</translation>
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
        <source>The newest backup is of {when}.</source>
        <translation>A legutóbbi mentés ideje: {when}.</translation>
    </message>
    <message>
        <source>Restoring it keeps what lies here now, beside it.</source>
        <translation>A visszaállítás a mostani fájlt megtartja mellette.</translation>
    </message>
    <message>
        <source>Open the copy of {when}</source>
        <translation>A mentés megnyitása: {when}</translation>
    </message>
    <message>
        <source>There is a copy from before the upgrade. What was recorded since is not in it.</source>
        <translation>Van mentés a frissítés előttről. Ami azóta bekerült, az nincs benne.</translation>
    </message>
    <message>
        <source>There is a copy from before the upgrade. No sale was made since.</source>
        <translation>Van mentés a frissítés előttről. Azóta nem volt eladás.</translation>
    </message>
    <message numerus="yes">
        <source>There is a copy from before the upgrade. %n sale(s) since then are not in it.</source>
        <translation>
            <numerusform>Van mentés a frissítés előttről. Az azóta történt %n eladás nincs benne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer books are kept beside it as they are.</source>
        <translation>Az újabb nyilvántartás változatlanul megmarad mellette.</translation>
    </message>
    <message>
        <source>The books of {when} are open. The newer ones are kept until {day}: {file}</source>
        <translation>A megnyitott nyilvántartás: {when}. Az újabb eddig megmarad: {day}, {file}</translation>
    </message>
    <message>
        <source>The backup is open. The books from before are kept: {file}</source>
        <translation>Visszaállítva a mentésből. A korábbi nyilvántartás megmaradt: {file}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Másik fájl választása…</translation>
    </message>
    <message>
        <source>The hub’s certificate</source>
        <translation>A közös adatbázis tanúsítványa</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Tanúsítványok (*.crt *.pem *.cer);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Fetching the shop from its hub: the programme, the goods, the customers…</source>
        <translation>Az üzlet átvétele a közös adatbázisból: program, áruk, vevők…</translation>
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
    <name>OwnSheet</name>
    <message>
        <source>Page</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Crop marks at the edges</source>
        <translation>Vágójelek a széleken</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Egymás mellett</translation>
    </message>
    <message>
        <source>One below another</source>
        <translation>Egymás alatt</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Bal margó</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Felső margó</translation>
    </message>
    <message>
        <source>Step across</source>
        <translation>Lépés oldalra</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Lépés lefelé</translation>
    </message>
    <message>
        <source>Card’s width</source>
        <translation>Kártya szélessége</translation>
    </message>
    <message>
        <source>Card’s height</source>
        <translation>Kártya magassága</translation>
    </message>
    <message>
        <source>From one card’s edge to the same edge of the next card</source>
        <translation>Az egyik kártya szélétől a következő kártya ugyanazon széléig</translation>
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
        <translation>Vissza</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>The file is refused, and nothing was changed. Its mistakes:</source>
        <translation>A fájl nem fogadható el, semmi sem változott. A hibái:</translation>
    </message>
    <message>
        <source>The rules for customers</source>
        <translation>A szabályok vásárlóknak</translation>
    </message>
    <message>
        <source>A page for cashiers</source>
        <translation>Egy oldal a pénztárosnak</translation>
    </message>
    <message>
        <source>The programme as a file</source>
        <translation>A program fájlként</translation>
    </message>
    <message>
        <source>A programme from a file</source>
        <translation>Program fájlból</translation>
    </message>
    <message>
        <source>How to earn, how to use, when it lapses, what happens when goods come back.</source>
        <translation>Hogyan gyűlik, hogyan használható, mikor jár le, mi van visszáru esetén.</translation>
    </message>
    <message>
        <source>What to say at the till, on one page.</source>
        <translation>Mit mondjunk a pénztárnál, egy oldalon.</translation>
    </message>
    <message>
        <source>To keep it, or to take it to another shop.</source>
        <translation>Megőrzésre, vagy egy másik boltba.</translation>
    </message>
    <message>
        <source>It becomes the draft; what is in force stays in force.</source>
        <translation>Vázlat lesz belőle; ami érvényes, érvényes marad.</translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation>PDF készítése…</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Fájl írása…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Fájl olvasása…</translation>
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
    <name>PartsList</name>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Előrébb</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Hátrább</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Elvétel</translation>
    </message>
    <message>
        <source>Put on this side</source>
        <translation>Erre az oldalra</translation>
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
        <source>coupon {code}</source>
        <translation>{code} kupon</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Fizetve</translation>
    </message>
    <message>
        <source>Returned, slip {slip}</source>
        <translation>Visszahozva, {slip} bizonylat</translation>
    </message>
    <message>
        <source>Brought the coupon {code}, {name}: used</source>
        <translation>Hozta a(z) {code} kupont, {name}: felhasznált</translation>
    </message>
    <message>
        <source>Brought the coupon {code}, {name}: {valid}</source>
        <translation>Hozta a(z) {code} kupont, {name}: {valid}</translation>
    </message>
    <message>
        <source>Brought the coupon {code}, {name}: not valid any more</source>
        <translation>Hozta a(z) {code} kupont, {name}: már nem érvényes</translation>
    </message>
</context>
<context>
    <name>PeopleLead</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Leállítva. Semmi sem íródott be.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Ezt nem sikerült elvégezni.</translation>
    </message>
    <message>
        <source>Give a coupon</source>
        <translation>Kupon kiadása</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Csoportba</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Ki a csoportból</translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>Ezek mentése</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>Emberek exportálása</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Táblázatok (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>people.xlsx</source>
        <translation>emberek.xlsx</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No name</source>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vásárló</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kártya</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Give a coupon…</source>
        <translation>Kupon kiadása…</translation>
    </message>
    <message>
        <source>Add to group…</source>
        <translation>Csoportba…</translation>
    </message>
    <message>
        <source>Take out of group…</source>
        <translation>Csoportból…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportálás…</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Jelölés le</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>Folyamatban…</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} ticked</source>
        <translation>
            <numerusform>{count} közül %n kijelölve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n ember</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were erased and have no name any more.</source>
        <translation>
            <numerusform>További %n törölve lett, nevük már nincs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are listed; what you do is done with all of them.</source>
        <translation>Az első {count} látszik; amit tesz, mindenkire vonatkozik.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Nobody fits in these days.</source>
        <translation>Ezekben a napokban senkire sem illik.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Leállítva</translation>
    </message>
    <message>
        <source>There is no list, because you did not wait for it.</source>
        <translation>Nincs lista, mert nem várta meg.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Keresés újra</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Eldobva</translation>
    </message>
    <message>
        <source>This segment is not there any more.</source>
        <translation>Ez a szegmens már nincs meg.</translation>
    </message>
    <message>
        <source>This program does not know the question</source>
        <translation>Ezt a kérdést a program nem ismeri</translation>
    </message>
    <message>
        <source>The segment was saved by a newer one, or its question is gone.</source>
        <translation>A szegmenst újabb program mentette, vagy a kérdése megszűnt.</translation>
    </message>
    <message>
        <source>This could not be answered</source>
        <translation>Erre nem született válasz</translation>
    </message>
    <message>
        <source>Whoever fits was erased: their sales are there, they are not.</source>
        <translation>Akire illik, azt törölték: a vásárlásai megvannak, ő nincs.</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Eddig</translation>
    </message>
    <message>
        <source>This is no day that has been. Type it like 16.11.2026.</source>
        <translation>Ez nem elmúlt nap. Írja így: 2026. 11. 16.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Összevetés ezzel</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Az első nap későbbi az utolsónál.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>A real customer: name, phone or card</source>
        <translation>Valódi vásárló: név, telefon vagy kártya</translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Vendég kártya nélkül</translation>
    </message>
    <message>
        <source>as earned</source>
        <translation>amit elért</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Spent before</source>
        <translation>Eddig költött</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>Eddigi látogatások</translation>
    </message>
    <message>
        <source>Days since the last</source>
        <translation>Nap az utolsó óta</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Shows: {coupon}</source>
        <translation>Felmutatja: {coupon}</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Looking…</source>
        <translation>Nézem…</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>Save the card as a picture</source>
        <translation>A kártya mentése képként</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Képek (*.png)</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>A(z) {path} fájl elkészült.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>A mappa megnyitása</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>A fájl nem írható: {why}</translation>
    </message>
    <message>
        <source>Its number is too long for any code on a card.</source>
        <translation>A száma túl hosszú ahhoz, hogy kód legyen egy kártyán.</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>For their phone, with a QR code</source>
        <translation>Telefonra, QR-kóddal</translation>
    </message>
    <message>
        <source>The card as a picture</source>
        <translation>A kártya képként</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Take away</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
</context>
<context>
    <name>PortLeaf</name>
    <message>
        <source>A scanner that types needs no port.</source>
        <translation>A billentyűzetként író olvasónak nem kell port.</translation>
    </message>
    <message>
        <source>The port is open. Scan something.</source>
        <translation>A port nyitva van. Olvasson be valamit.</translation>
    </message>
    <message>
        <source>The scanner is not plugged in. It is taken up as soon as it is.</source>
        <translation>Az olvasó nincs csatlakoztatva. Amint csatlakozik, magától működik.</translation>
    </message>
    <message>
        <source>The port can&apos;t be opened: another program has it, or this user may not use it.</source>
        <translation>A port nem nyitható meg: más program használja, vagy ennek a felhasználónak nincs joga hozzá.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Soros port</translation>
    </message>
    <message>
        <source>Around each code</source>
        <translation>A kód körül</translation>
    </message>
    <message>
        <source>Most scanners type like a keyboard. One on a serial port, or a USB one set so, is chosen here.</source>
        <translation>A legtöbb olvasó billentyűzetként ír. A soros portra kötött (vagy így beállított USB-s) olvasót itt kell kiválasztani.</translation>
    </message>
    <message>
        <source>What the scanner sends besides the code is found out by scanning the three codes.</source>
        <translation>Hogy az olvasó mit küld a kódon kívül, az a három kódból kiderül.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Sebesség</translation>
    </message>
    <message>
        <source>Sends before each code</source>
        <translation>A kód elé teszi</translation>
    </message>
    <message>
        <source>Sends after each code</source>
        <translation>A kód után teszi</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>Portok keresése újra</translation>
    </message>
    <message>
        <source>No serial port</source>
        <translation>Nincs soros port</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Gyakorlás: itt semmi sem számít</translation>
    </message>
    <message>
        <source>All of it done: well practised!</source>
        <translation>Minden kész: szép munka!</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all}/{done} kész</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Vissza az üzletbe</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>New staff</source>
        <translation>Új munkatársak</translation>
    </message>
    <message>
        <source>They practise at a till with your own rules and goods, on invented customers. Nothing of it counts.</source>
        <translation>Az Ön szabályaival és áruival gyakorolnak a pénztárnál, kitalált vásárlókon. Semmi sem számít belőle.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gyakorlás</translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message>
        <source>Practice</source>
        <translation>Gyakorlás</translation>
    </message>
    <message>
        <source>No cards are issued in practice: those to scan are under “Practice”.</source>
        <translation>Gyakorláskor nem készülnek kártyák: a beolvashatók a „Gyakorlás” alatt vannak.</translation>
    </message>
    <message>
        <source>The cards are in {path}</source>
        <translation>A kártyák itt vannak: {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>The cards could not be written. Look at the folder for PDFs.</source>
        <translation>A kártyákat nem sikerült kiírni. Nézze meg a PDF-ek mappáját.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Sell something to {name}</source>
        <translation>Adjon el valamit. A vásárló: {name}</translation>
    </message>
    <message>
        <source>Let {name} pay with {purse}</source>
        <translation>Fizetés ebből: {purse}. A vásárló: {name}</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Vegyen vissza árut</translation>
    </message>
    <message>
        <source>Replace the lost card of {name}</source>
        <translation>Cserélje ki az elveszett kártyát. A vásárló: {name}</translation>
    </message>
    <message>
        <source>Let somebody new join</source>
        <translation>Léptessen be valaki újat</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gyakorlás</translation>
    </message>
    <message>
        <source>Everybody here is invented. Sell, take back, try whatever you like: nothing of it counts.</source>
        <translation>Itt mindenki kitalált. Adjon el, vegyen vissza, próbáljon ki bármit: semmi sem számít.</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>Kit szolgáljon ki</translation>
    </message>
    <message>
        <source>Touch a card to show it at the till, or scan it off the screen or from paper.</source>
        <translation>Érintsen meg egy kártyát, hogy a pénztárnál felmutassa, vagy olvassa be a képernyőről vagy papírról.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Elölről</translation>
    </message>
    <message>
        <source>Cards on paper</source>
        <translation>Kártyák papíron</translation>
    </message>
    <message>
        <source>Show their card, type what the goods cost, press Enter.</source>
        <translation>Mutassa fel a kártyát, írja be az áru árát, nyomjon Entert.</translation>
    </message>
    <message>
        <source>Type what the goods cost, then F4 takes as much as may be paid so.</source>
        <translation>Írja be az áru árát, aztán az F4 annyit vesz belőle, amennyit lehet.</translation>
    </message>
    <message>
        <source>F7, then the sale, then what came back.</source>
        <translation>F7, aztán a bizonylat, aztán ami visszajött.</translation>
    </message>
    <message>
        <source>F5 opens their cards: the lost one gets another in its place.</source>
        <translation>Az F5 megnyitja a kártyáit: az elveszett helyett másikat kap.</translation>
    </message>
    <message>
        <source>F5 without a customer: a phone or a card is enough. Invent somebody.</source>
        <translation>F5 vásárló nélkül: elég egy telefonszám vagy kártya. Találjon ki valakit.</translation>
    </message>
    <message>
        <source>card lost</source>
        <translation>elveszett kártya</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>születésnapos</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Making a shop to practise in. The real books stay closed meanwhile.</source>
        <translation>Készül a gyakorlóüzlet. Az igazi nyilvántartás addig zárva van.</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules could not be read: here are those of a bakery.</source>
        <translation>Az üzlet saját szabályait nem sikerült beolvasni: itt egy pékségéi vannak.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>The batch is printed.</source>
        <translation>A sorozat kinyomtatva.</translation>
    </message>
    <message numerus="yes">
        <source>%n spoiled card(s): reserve as many new ones?</source>
        <translation>
            <numerusform>%n selejt kártya: foglaljunk ugyanennyi újat?</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoiled numbers never open anybody. Cards with names are replaced for the same people.</source>
        <translation>A selejt számok többé senkit sem nyitnak. A névre szóló kártyákat ugyanazok kapják újra.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Csere</translation>
    </message>
    <message>
        <source>Replacements: {name}</source>
        <translation>Csere: {name}</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>egy sorozat</translation>
    </message>
</context>
<context>
    <name>PrivacyDesk</name>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumentumok (*.pdf)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Adatok (*.json)</translation>
    </message>
    <message>
        <source>Save what is kept about them</source>
        <translation>A vásárlóról tárolt adatok mentése</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Everything kept about them is in {file}</source>
        <translation>Minden róla tárolt adat itt van: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Oda nem írható a fájl. Válasszon másik mappát.</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Mihez járult hozzá</translation>
    </message>
    <message>
        <source>What is kept about them</source>
        <translation>Amit a vásárlóról tárolunk</translation>
    </message>
    <message>
        <source>Details, cards, agreements, purses and every purchase, in the customer&apos;s language: theirs to take.</source>
        <translation>Adatok, kártyák, hozzájárulások, egyenlegek és minden vásárlás a vásárló nyelvén: elviheti.</translation>
    </message>
    <message>
        <source>PDF to read…</source>
        <translation>PDF olvasásra…</translation>
    </message>
    <message>
        <source>JSON for a computer…</source>
        <translation>JSON gépi feldolgozásra…</translation>
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
        <source>The scanner is unplugged. It goes on by itself as soon as it is back.</source>
        <translation>Az olvasó ki van húzva. Amint visszakerül, magától folytatja.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Az olvasó kész.</translation>
    </message>
    <message>
        <source>The daily backup failed; look under Shop</source>
        <translation>A napi mentés nem sikerült; nézze meg az Üzlet alatt</translation>
    </message>
</context>
<context>
    <name>ProgrammeRoom</name>
    <message>
        <source>Rewards</source>
        <translation>Jutalmak</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Examples</source>
        <translation>Példák</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>Az Ön programja</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Mit szeretne elérni?</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Közzététel…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>The ready programme is in the draft&apos;s place.</source>
        <translation>A kész program a vázlat helyére került.</translation>
    </message>
    <message>
        <source>Take the new rules</source>
        <translation>Az új szabályok átvétele</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Szabályok</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Változatok</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papírok</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>{gift}: only for a customer who has saved for it.</source>
        <translation>{gift}: csak annak, aki összegyűjtötte.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Levétel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Felhasználás</translation>
    </message>
    <message>
        <source>Goes with this sale, for {points}.</source>
        <translation>Ezzel az eladással megy, ennyiért: {points}.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Visszatétel</translation>
    </message>
    <message>
        <source>Can be taken now, or saved on.</source>
        <translation>Most elvihető, vagy gyűjthet tovább.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Elvitel</translation>
    </message>
    <message>
        <source>{points} more.</source>
        <translation>Még {points}.</translation>
    </message>
    <message numerus="yes">
        <source>{points} more: about %n visit(s) at this pace, around {day}.</source>
        <translation>
            <numerusform>Még {points}: ebben az ütemben körülbelül %n látogatás, {day} körül.</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} would lapse before that.</source>
        <translation>Addig lejárna: {points}.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Nothing differs from what is in force.</source>
        <translation>Semmiben sem tér el az érvényestől.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Közzététel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>What changes for customers</source>
        <translation>Mi változik a vásárlóknak</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Mától</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>Egy naptól</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Közzétette</translation>
    </message>
    <message>
        <source>Stays with the version for good.</source>
        <translation>A változatnál marad örökre.</translation>
    </message>
    <message>
        <source>Take the new rules</source>
        <translation>Az új szabályok átvétele</translation>
    </message>
    <message>
        <source>What comes out now is right: change the examples</source>
        <translation>Ami most kijön, az a jó: a példák módosítása</translation>
    </message>
    <message>
        <source>The rules have mistakes. Mend them first:</source>
        <translation>A szabályokban hiba van. Előbb javítsa ki:</translation>
    </message>
    <message>
        <source>Examples that come out otherwise. Mend the rules, or the example:</source>
        <translation>Másként kijövő példák. Javítsa a szabályt vagy a példát:</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) come out as expected</source>
        <translation>
            <numerusform>%n példa a várt eredményt adja</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no examples: the sums were not checked.</source>
        <translation>Nincs példa: az összegek nincsenek ellenőrizve.</translation>
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
    <name>PursesTab</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>The programme in force has no purse: nothing is saved up.</source>
        <translation>Az érvényes programban nincs egyenleg: nincs mit gyűjteni.</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Javítás…</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Tartozás</translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation>Későbbiek</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Üres</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>megvan: {moment}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ettől: {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>eddig: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from the last visit</source>
        <translation>
            <numerusform>%n hónap az utolsó látogatástól</numerusform>
        </translation>
    </message>
    <message>
        <source>never lapses</source>
        <translation>nem jár le</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gyakorlás</translation>
    </message>
    <message>
        <source>Practice on invented customers: nothing counts ({key})</source>
        <translation>Gyakorlás kitalált vásárlókon: semmi sem számít ({key})</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>Credits and debits by hand</source>
        <translation>Kézi jóváírás és levonás</translation>
    </message>
    <message>
        <source>Who credits or debits at the till chooses one of these; the customer’s next slip says it.</source>
        <translation>Aki a kasszánál jóváír vagy levon, ezek közül választ; a vásárló következő bizonylatán ez áll.</translation>
    </message>
    <message>
        <source>The reasons are saved.</source>
        <translation>Az okok mentve.</translation>
    </message>
    <message>
        <source>Reason, as the slip says it</source>
        <translation>Az ok, ahogy a bizonylaton áll</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Egyszerre legfeljebb</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nincs korlát</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Félretétel</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>Még egy ok</translation>
    </message>
    <message>
        <source>Begin with the usual ones</source>
        <translation>Kezdés a szokásosakkal</translation>
    </message>
    <message>
        <source>Save the reasons</source>
        <translation>Okok mentése</translation>
    </message>
</context>
<context>
    <name>ReceiptsLead</name>
    <message>
        <source>Looking for them…</source>
        <translation>Keresés…</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n bizonylat</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are listed.</source>
        <translation>Az első {count} látszik.</translation>
    </message>
    <message>
        <source>No receipts</source>
        <translation>Nincs bizonylat</translation>
    </message>
    <message>
        <source>Nothing was sold that fits.</source>
        <translation>Nem volt ilyen eladás.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Leállítva</translation>
    </message>
    <message>
        <source>There is no list, because you did not wait for it.</source>
        <translation>Nincs lista, mert nem várta meg.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Keresés újra</translation>
    </message>
    <message>
        <source>This could not be answered</source>
        <translation>Erre nem született válasz</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>No name</source>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bizonylat</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Pénztár</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vásárló</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Fizetve</translation>
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
        <source>Choose a sale first.</source>
        <translation>Először válassza ki az eladást.</translation>
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
        <source>Several sales bear this slip number: a till’s books were copied. Compare day, time and sum, and choose the one that was brought.</source>
        <translation>Ez a bizonylatszám több eladásé: egy pénztár nyilvántartását lemásolták. Vesse össze a napot, az időt és az összeget, és válassza azt, amelyiket hozták.</translation>
    </message>
    <message>
        <source>The hub can’t be asked now: other tills’ sales are missing. Type the slip’s number when it is back.</source>
        <translation>A közös adatbázis most nem kérdezhető: a többi pénztár eladásai hiányoznak. Ha újra elérhető, írja be a bizonylat számát.</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>Előbb válassza ki, mi jön vissza.</translation>
    </message>
</context>
<context>
    <name>ReportsRoom</name>
    <message>
        <source>Reports</source>
        <translation>Kimutatások</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Looking through the books…</source>
        <translation>A könyvek átnézése…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Leállítva</translation>
    </message>
    <message>
        <source>There is no answer, because you did not wait for it.</source>
        <translation>Nincs válasz, mert nem várta meg.</translation>
    </message>
    <message>
        <source>This could not be answered</source>
        <translation>Erre nem született válasz</translation>
    </message>
    <message>
        <source>The books are as they were.</source>
        <translation>A könyvek változatlanok.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Kérdezze újra</translation>
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
        <translation>Még egy</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Visszajön</translation>
    </message>
</context>
<context>
    <name>RoomPages</name>
    <message>
        <source>Merged: they are one customer now.</source>
        <translation>Összevonva: mostantól egy vásárló.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Undone: they are two customers again.</source>
        <translation>Visszavonva: ismét két vásárló.</translation>
    </message>
</context>
<context>
    <name>RoomSheets</name>
    <message>
        <source>Choose several…</source>
        <translation>Több kijelölése…</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Lista beolvasása…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Lista exportálása…</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Lehetséges ismétlődések…</translation>
    </message>
    <message>
        <source>Whom to forget…</source>
        <translation>Kit felejtsünk el…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Vásárlók</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Csoportba</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Ki a csoportból</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>One more</source>
        <translation>Még egy</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Sor törlése</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Add a rule</source>
        <translation>Szabály hozzáadása</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Még nincs szabály</translation>
    </message>
    <message>
        <source>Say what you want to reach, or begin with a ready programme.</source>
        <translation>Mondja meg, mit szeretne elérni, vagy kezdje egy kész programmal.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Hol kezdjük</translation>
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
        <source>Stop</source>
        <translation>Nem várok</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Visszajár</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Fizetendő</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>Még nincs eladva</translation>
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
        <source>This cannot be read as an amount: write it like {amount}.</source>
        <translation>Ez összegként nem olvasható: írja így: {amount}.</translation>
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
        <source>Some of these goods are only for another tier: take them out.</source>
        <translation>Egyes áruk csak más szintnek valók: vegye ki őket.</translation>
    </message>
    <message>
        <source>Not enough is saved for this gift: put it back, or take another.</source>
        <translation>Erre az ajándékra nincs elég gyűjtve: tegye vissza, vagy válasszon másikat.</translation>
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
        <source>Some of these goods came back already, at another till. Leave the return out.</source>
        <translation>Ennek az árunak egy részét már visszavették egy másik pénztárnál. Hagyja ki a visszárut.</translation>
    </message>
    <message>
        <source>Sold at another till, and the hub is away: leave the return out.</source>
        <translation>Másik pénztárnál adták el, és nincs kapcsolat a közös adatbázissal: hagyja ki a visszárut.</translation>
    </message>
    <message>
        <source>Not asked any more. Nothing was sold and nothing was spent.</source>
        <translation>A kérdés visszavonva. Semmi nem lett eladva vagy levonva.</translation>
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
        <source>Phone …{tail}</source>
        <translation>Tel. …{tail}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vásárló</translation>
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
    <name>ScannerPage</name>
    <message>
        <source>The sheet is in {path}.</source>
        <translation>A lap itt van: {path}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Üzlet</translation>
    </message>
    <message>
        <source>Set up your scanner</source>
        <translation>Az olvasó beállítása</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Elölről</translation>
    </message>
    <message>
        <source>Print the codes</source>
        <translation>Kódok nyomtatása</translation>
    </message>
    <message>
        <source>Three codes</source>
        <translation>Három kód</translation>
    </message>
    <message>
        <source>Port and signs</source>
        <translation>Port és jelek</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kártyaszámok</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>Only these (none: everything)</source>
        <translation>Csak ezek (üres: minden)</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Kivéve</translation>
    </message>
</context>
<context>
    <name>SegmentLine</name>
    <message>
        <source>saved {day}</source>
        <translation>mentve: {day}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Frissülő</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Rögzített</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Átnevezés</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Eldobás</translation>
    </message>
</context>
<context>
    <name>SegmentsLead</name>
    <message>
        <source>Throw away the segment “{name}”? Its people stay customers as they are.</source>
        <translation>Eldobja a(z) „{name}” szegmenst? Az emberei vásárlók maradnak, ahogy voltak.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Eldobás</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Counting…</source>
        <translation>Számolás…</translation>
    </message>
    <message>
        <source>A live segment is looked for anew each time; a fixed one stays as it was saved.</source>
        <translation>A frissülő szegmenst minden alkalommal újra keressük, a rögzített olyan marad, ahogy mentették.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Újraszámolás</translation>
    </message>
    <message>
        <source>Nobody is saved yet</source>
        <translation>Még senki sincs elmentve</translation>
    </message>
    <message>
        <source>Open the people behind any figure of a report and press Save: they stand here from then on.</source>
        <translation>Nyissa meg bármelyik szám mögött az embereket, és nyomja meg a Mentés gombot: ezután itt lesznek.</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Add a condition</source>
        <translation>Feltétel hozzáadása</translation>
    </message>
</context>
<context>
    <name>ShelvesPage</name>
    <message>
        <source>To the rules</source>
        <translation>A szabályokhoz</translation>
    </message>
</context>
<context>
    <name>ShopRoom</name>
    <message>
        <source>Shop</source>
        <translation>Üzlet</translation>
    </message>
</context>
<context>
    <name>ShopScreen</name>
    <message>
        <source>The names are saved.</source>
        <translation>A nevek el vannak mentve.</translation>
    </message>
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
        <source>Set up the scanner…</source>
        <translation>Olvasó beállítása…</translation>
    </message>
    <message>
        <source>On a serial port.</source>
        <translation>Soros porton.</translation>
    </message>
    <message>
        <source>It types like a keyboard.</source>
        <translation>Billentyűzetként ír.</translation>
    </message>
    <message>
        <source>Before each code: “{sign}”.</source>
        <translation>A kód előtt: „{sign}”.</translation>
    </message>
    <message>
        <source>After each code: “{sign}”.</source>
        <translation>A kód után: „{sign}”.</translation>
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
    <name>ShopWorkroom</name>
    <message>
        <source>What was sold since then will be missing.</source>
        <translation>Az azóta eladottak hiányozni fognak.</translation>
    </message>
    <message>
        <source>No sale was made since then; what else was changed since will be missing.</source>
        <translation>Azóta nem volt eladás; ami más azóta változott, hiányozni fog.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) made since then will be missing.</source>
        <translation>
            <numerusform>Az azóta történt %n eladás hiányozni fog.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sold since then is at the hub, and comes back from there with the next rounds.</source>
        <translation>Az azóta eladottak megvannak a közös adatbázisban, és a következő egyeztetéssel onnan visszajönnek.</translation>
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
        <source>The books as they are now are kept beside them.</source>
        <translation>A mostani nyilvántartás mellette megmarad.</translation>
    </message>
    <message>
        <source>The books are back to the copy of {when}. The ones from before are kept: {file}</source>
        <translation>Visszaállítva a mentésből: {when}. A korábbi nyilvántartás megmaradt: {file}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mappa megnyitása</translation>
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
    <message>
        <source>No slip printer is set: name one under Shop. {key} saves the slip as a PDF.</source>
        <translation>Nincs megadva bizonylatnyomtató: az Üzlet lapon állítható be. A {key} PDF-be menti a bizonylatot.</translation>
    </message>
    <message>
        <source>A coupon for the next purchase: {codes}</source>
        <translation>Kupon a következő vásárlásra: {codes}</translation>
    </message>
</context>
<context>
    <name>SpendingWords</name>
    <message>
        <source>Asking the hub…</source>
        <translation>A közös adatbázis ellenőrzi…</translation>
    </message>
    <message>
        <source>Sell without it: {money}</source>
        <translation>Eladás nélküle: {money}</translation>
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
        <source>Practice: nothing here counts</source>
        <translation>Gyakorlás: itt semmi sem számít</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>még nincs mentés</translation>
    </message>
    <message>
        <source>last backup {when}</source>
        <translation>mentés: {when}</translation>
    </message>
    <message>
        <source>the scanner is not plugged in</source>
        <translation>az olvasó nincs csatlakoztatva</translation>
    </message>
    <message>
        <source>the scanner&apos;s port can&apos;t be opened</source>
        <translation>az olvasó portja nem nyitható meg</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Kevesebb</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Több</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>When something is wrong</source>
        <translation>Ha valami baj van</translation>
    </message>
    <message>
        <source>One text file for whoever helps you: versions, settings, counts, the last errors. It names nobody.</source>
        <translation>Egy szövegfájl annak, aki segít: verziók, beállítások, darabszámok, az utolsó hibák. Senkit sem nevez meg.</translation>
    </message>
</context>
<context>
    <name>SyncLight</name>
    <message>
        <source>How this till stands with the hub</source>
        <translation>Hogyan áll ez a pénztár a közös adatbázissal</translation>
    </message>
</context>
<context>
    <name>TakenAway</name>
    <message>
        <source>{path} was moved away, or another file was put in its place, while this window had it open. Nothing was recorded from then on.</source>
        <translation>A(z) {path} fájlt áthelyezték, vagy másik fájl került a helyére, miközben ebben az ablakban nyitva volt. Azóta semmi sem került rögzítésre.</translation>
    </message>
    <message>
        <source>What was recorded here before can&apos;t be read any more.</source>
        <translation>Ami korábban itt rögzítésre került, már nem olvasható.</translation>
    </message>
    <message>
        <source>All that was recorded here before is kept: {file}. Should the wrong file lie there now, open the kept one under Shop.</source>
        <translation>Minden megmaradt, ami korábban itt rögzítésre került: {file}. Ha most nem a megfelelő fájl van a helyén, nyissa meg a megőrzöttet az Üzlet alatt.</translation>
    </message>
    <message>
        <source>Open what lies there now</source>
        <translation>Megnyitás, ami most ott van</translation>
    </message>
    <message>
        <source>The books were moved or replaced</source>
        <translation>A nyilvántartás fájlját áthelyezték vagy kicserélték</translation>
    </message>
</context>
<context>
    <name>TakenRows</name>
    <message>
        <source>Take it off the sale</source>
        <translation>Levétel az eladásról</translation>
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
        <translation>Kedvezmény előtt</translation>
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
    <name>TermsForm</name>
    <message>
        <source>Change the terms</source>
        <translation>Feltételek módosítása</translation>
    </message>
    <message>
        <source>A percent of their own</source>
        <translation>Saját százalék</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Százalék</translation>
    </message>
    <message>
        <source>On orders from</source>
        <translation>Rendelésre ettől</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Eddig a napig</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Üres: visszavonásig.</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Ki hagyta jóvá</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>nap, hónap, év</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Megállapodás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Type a day like {example}.</source>
        <translation>Írja be a napot így: {example}.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Several, with commas between</source>
        <translation>Több is lehet, vesszővel</translation>
    </message>
</context>
<context>
    <name>ThankForm</name>
    <message>
        <source>Thank them</source>
        <translation>Köszönet</translation>
    </message>
    <message>
        <source>Who thanks</source>
        <translation>Ki köszöni</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Miért</translation>
    </message>
    <message>
        <source>a review, a mended mistake, a kind word</source>
        <translation>értékelés, jóvátett hiba, kedves szó</translation>
    </message>
    <message>
        <source>Give the coupon</source>
        <translation>Kupon kiadása</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Papíron</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>Kitöltött kérdőív</translation>
    </message>
    <message>
        <source>Review written</source>
        <translation>Megírt értékelés</translation>
    </message>
    <message>
        <source>Profile completed</source>
        <translation>Kitöltött adatlap</translation>
    </message>
    <message>
        <source>{event}: had already</source>
        <translation>{event}: már megkapta</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>Írja be, miért.</translation>
    </message>
    <message>
        <source>Say who gives it.</source>
        <translation>Írja be, ki adja.</translation>
    </message>
    <message>
        <source>This coupon is not given any more.</source>
        <translation>Ez a kupon már nem adható.</translation>
    </message>
    <message>
        <source>The same for any rating.</source>
        <translation>Bármilyen értékelésért ugyanennyi.</translation>
    </message>
    <message>
        <source>Coupon {code} is theirs.</source>
        <translation>A(z) {code} kupon az övé.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Feljegyezve.</translation>
    </message>
    <message>
        <source>Thanked: {points}</source>
        <translation>Megköszönve: {points}</translation>
    </message>
</context>
<context>
    <name>TierEditor</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Alak</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Szín</translation>
    </message>
</context>
<context>
    <name>TierForm</name>
    <message>
        <source>Give a tier by hand</source>
        <translation>Szint kézi megadása</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Eddig a napig</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Ki adja</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>nap, hónap, év</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Kiadás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>TiersStrip</name>
    <message>
        <source>Add tiers: Bronze, Silver, Gold</source>
        <translation>Szintek: Bronz, Ezüst, Arany</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Szint hozzáadása</translation>
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
        <source>The coupon could not be printed. It holds all the same: try again.</source>
        <translation>A kupon nem nyomtatódott ki. Így is érvényes: próbálja újra.</translation>
    </message>
    <message>
        <source>The slip could not be printed. The sale is booked: try again.</source>
        <translation>A bizonylat nem nyomtatódott ki. Az eladás könyvelve van: próbálja újra.</translation>
    </message>
</context>
<context>
    <name>TravelCard</name>
    <message>
        <source>What all tills know</source>
        <translation>Amit minden pénztár tud</translation>
    </message>
    <message>
        <source>Customers with their cards, points, tiers and consents; sales and returns; the programme, coupons and budgets; goods, the shop’s name, and who was forgotten.</source>
        <translation>A vevőket kártyáikkal, pontjaikkal, szintjükkel és hozzájárulásaikkal; az eladásokat és visszárukat; a programot, kuponokat és kereteket; az árukat, az üzlet nevét, és hogy kit kellett elfelejteni.</translation>
    </message>
    <message>
        <source>What stays at this till</source>
        <translation>Ami ezen a pénztáron marad</translation>
    </message>
    <message>
        <source>Printer, scanner and language; drafts, card designs and lists; its own copies of the books.</source>
        <translation>A nyomtató, az olvasó és a nyelv; piszkozatok, kártyatervek és listák; a saját mentései.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>Not clear: {line}</source>
        <translation>Nem érthető: {line}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>3 buns 30.00
cake 420.00
bread 50.00</source>
        <translation>3 zsemle 90
torta 2400
kenyér 650</translation>
    </message>
    <message>
        <source>Basket: one thing a line, with its price</source>
        <translation>Kosár: soronként egy áru, az árával</translation>
    </message>
    <message>
        <source>One thing a line: how many, what, and the price of one</source>
        <translation>Soronként egy áru: hány, mi, és egynek az ára</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>Pays with points</source>
        <translation>Ponttal fizet</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Fizetendő</translation>
    </message>
    <message>
        <source>The rules have mistakes: this is the sum of how they were before.</source>
        <translation>A szabályokban hiba van: ez még a korábbiak szerinti összeg.</translation>
    </message>
    <message>
        <source>Keep as an example</source>
        <translation>Megtartás példaként</translation>
    </message>
</context>
<context>
    <name>UnseenModel</name>
    <message>
        <source>No name</source>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>no visit recorded; joined {day}</source>
        <translation>nincs látogatás; belépett: {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vásárló</translation>
    </message>
    <message>
        <source>Phone or card</source>
        <translation>Telefon vagy kártya</translation>
    </message>
    <message>
        <source>Here last</source>
        <translation>Utoljára itt</translation>
    </message>
</context>
<context>
    <name>UnseenPage</name>
    <message>
        <source>Erasing {done} of {of}…</source>
        <translation>Törlés: {done} / {of}…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Törlés…</translation>
    </message>
    <message>
        <source>Stopped. Whoever was erased by then stays erased; the others are here.</source>
        <translation>Leállítva. Akit addig töröltünk, törölve marad; a többiek megvannak.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Vásárlók</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Régen nem járt itt</translation>
    </message>
    <message>
        <source>Propose for erasure who has not been here for</source>
        <translation>Törlésre javasolni, aki ennyi ideje nem járt itt</translation>
    </message>
    <message>
        <source>Erase all of them…</source>
        <translation>Mindenki törlése…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nem várok</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n hónap</numerusform>
        </translation>
    </message>
    <message>
        <source>never; keep everybody</source>
        <translation>soha; mindenki marad</translation>
    </message>
    <message>
        <source>Everybody was here</source>
        <translation>Mindenki járt itt</translation>
    </message>
    <message>
        <source>Nobody is proposed for erasure.</source>
        <translation>Senki sincs törlésre javasolva.</translation>
    </message>
    <message>
        <source>Everybody is kept</source>
        <translation>Mindenki megmarad</translation>
    </message>
    <message>
        <source>Choose above for how long you keep customers who do not come any more.</source>
        <translation>Válassza ki fent, meddig őrzi azok adatait, akik már nem járnak.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), longest ago first</source>
        <translation>
            <numerusform>%n vásárló, a legrégebbiek elöl</numerusform>
        </translation>
    </message>
    <message>
        <source>({number} of them in sight)</source>
        <translation>(látható: {number})</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n chosen…</source>
        <translation>
            <numerusform>A kijelöltek törlése (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Newer releases</source>
        <translation>Újabb változatok</translation>
    </message>
    <message>
        <source>Empty: nothing is looked at. Looked at once a day; nothing about the shop is sent.</source>
        <translation>Üresen semmit sem néz meg. Egyébként naponta egyszer; az üzletről semmit sem küld el.</translation>
    </message>
    <message>
        <source>Address of the release file</source>
        <translation>A kiadási fájl címe</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Megnézem most</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Újdonságok</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Megnézem…</translation>
    </message>
    <message>
        <source>You have Regulars {version}.</source>
        <translation>Önnél ez fut: Regulars {version}.</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>What is new</source>
        <translation>Újdonságok</translation>
    </message>
    <message>
        <source>The downloaded package</source>
        <translation>A letöltött csomag</translation>
    </message>
    <message>
        <source>Packages (*.deb *.exe)</source>
        <translation>Csomagok (*.deb *.exe)</translation>
    </message>
</context>
<context>
    <name>VersionsModel</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Érvényes ettől</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Közzétéve</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>érvényes</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>ezután jön</translation>
    </message>
    <message>
        <source>over</source>
        <translation>lejárt</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>félretéve</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Nincs eltérés.</translation>
    </message>
    <message>
        <source>Make it the draft</source>
        <translation>Legyen ez a vázlat</translation>
    </message>
    <message>
        <source>Put the draft aside</source>
        <translation>Vázlat félretétele</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Eldobás</translation>
    </message>
    <message>
        <source>Give the draft up</source>
        <translation>Vázlat elvetése</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Stop</source>
        <translation>Nem várok</translation>
    </message>
</context>
<context>
    <name>WhatsNewPage</name>
    <message>
        <source>The books are backed up: {file}</source>
        <translation>A nyilvántartás mentve: {file}</translation>
    </message>
    <message>
        <source>The backup failed. Look under Shop, and install when there is one.</source>
        <translation>A mentés nem sikerült. Nézze meg az Üzlet alatt, és akkor telepítsen, ha van mentés.</translation>
    </message>
    <message>
        <source>{file} is the makers’ own and whole.</source>
        <translation>{file}: a készítők eredeti fájlja, sértetlen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Megmutatás</translation>
    </message>
    <message>
        <source>{file} is not what the makers signed. Do not open it; download it again.</source>
        <translation>{file}: nem az, amit a készítők aláírtak. Ne nyissa meg; töltse le újra.</translation>
    </message>
    <message>
        <source>The file cannot be read. Download it again, then check it once more.</source>
        <translation>A fájl nem olvasható. Töltse le újra, majd ellenőrizze még egyszer.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Üzlet</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mentés most</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Letöltési oldal megnyitása</translation>
    </message>
    <message>
        <source>1. Back up the books</source>
        <translation>1. Mentse a nyilvántartást</translation>
    </message>
    <message>
        <source>2. Download the package</source>
        <translation>2. Töltse le a csomagot</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Fájl ellenőrzése</translation>
    </message>
    <message>
        <source>3. See whether it is genuine</source>
        <translation>3. Nézze meg, eredeti-e</translation>
    </message>
    <message>
        <source>4. Install it when nobody is waiting</source>
        <translation>4. Telepítse, amikor senki sem vár</translation>
    </message>
    <message>
        <source>Should you want to go back: the older Regulars opens the books as they were before, at one press.</source>
        <translation>Ha vissza szeretne térni: a korábbi Regulars egy gombnyomásra úgy nyitja meg a nyilvántartást, ahogy előtte volt.</translation>
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
        <translation>Ez egy közös adatbázisba szóló meghívó volt. A bolt saját könyveiben vehető át, gyakorlásban nem.</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>GYAKORLÁS</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Delete the design “{name}”?</source>
        <translation>Törli a(z) „{name}” tervet?</translation>
    </message>
    <message>
        <source>Cards that were made of it stay as they are. Its tier has the ready-made design again.</source>
        <translation>A belőle készült kártyák maradnak. A szint újra a kész tervet kapja.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Képek (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kép választása</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>A fájl nem olvasható: {why}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Vissza hozzá</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Read a programme</source>
        <translation>Program olvasása</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>Programok (*.json)</translation>
    </message>
    <message>
        <source>Write the programme</source>
        <translation>Program írása</translation>
    </message>
    <message>
        <source>Rules for customers</source>
        <translation>Szabályok vásárlóknak</translation>
    </message>
    <message>
        <source>Page for cashiers</source>
        <translation>Pénztárosi oldal</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is in {path}.</source>
        <translation>A PDF helye: {path}.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be written: {why}</source>
        <translation>A PDF nem írható: {why}</translation>
    </message>
</context>
<context>
    <name>_Balance</name>
    <message>
        <source>Purse</source>
        <translation>Egyenleg</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Legalább</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Legfeljebb</translation>
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
        <source>For the next purchase</source>
        <translation>A következő vásárláshoz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Erre jó</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
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
        <source>used</source>
        <translation>felhasználva</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>gone with its sale</source>
        <translation>a vásárlással együtt visszavonva</translation>
    </message>
    <message>
        <source>open</source>
        <translation>felhasználható</translation>
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
        <source>Coupons</source>
        <translation>Kuponok</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Hibák</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Thank you: {reason}</source>
        <translation>Köszönjük: {reason}</translation>
    </message>
    <message>
        <source>Coupon for your next purchase</source>
        <translation>Kupon a következő vásárlásra</translation>
    </message>
    <message>
        <source>Coupon {code} can&apos;t be used any more.</source>
        <translation>A(z) {code} kupon már nem használható.</translation>
    </message>
    <message>
        <source>Coupon {code} can be used again.</source>
        <translation>A(z) {code} kupon újra felhasználható.</translation>
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
        <source>Gift: {name}</source>
        <translation>Ajándék: {name}</translation>
    </message>
    <message>
        <source>{name}, brought back</source>
        <translation>{name}, visszahozva</translation>
    </message>
    <message>
        <source>You can take: {name}, for {points}.</source>
        <translation>Elvihető: {name}, ennyiért: {points}.</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} About {number} more visit(s).</source>
        <translation>
            <numerusform>{sentence} Körülbelül {number} látogatás.</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} would lapse before that.</source>
        <translation>Addig lejárna: {points}.</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>a vásárlás után</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>{code} kupon</translation>
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
        <source>Over: its last day was {day}.</source>
        <translation>Lejárt: az utolsó napja {day} volt.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ingyen</translation>
    </message>
    <message>
        <source>at {percent} off</source>
        <translation>{percent} kedvezménnyel</translation>
    </message>
    <message>
        <source>all</source>
        <translation>egész</translation>
    </message>
    <message>
        <source>half</source>
        <translation>fele</translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s)</source>
        <translation>
            <numerusform>{number} nap</numerusform>
        </translation>
    </message>
    <message>
        <source>double</source>
        <translation>dupla</translation>
    </message>
    <message>
        <source>triple</source>
        <translation>tripla</translation>
    </message>
    <message>
        <source>chosen goods</source>
        <translation>kiválasztott áruk</translation>
    </message>
    <message>
        <source>which goods?</source>
        <translation>mely áruk?</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>minden áru</translation>
    </message>
    <message>
        <source>{goods} except {others}</source>
        <translation>{goods}, kivéve: {others}</translation>
    </message>
    <message>
        <source>which tiers?</source>
        <translation>mely szintek?</translation>
    </message>
    <message>
        <source>which group?</source>
        <translation>melyik csoport?</translation>
    </message>
    <message>
        <source>{percent} from {start}</source>
        <translation>{start} felett {percent}</translation>
    </message>
    <message>
        <source>{start} takes {percent} off</source>
        <translation>{start}: {percent} kedvezmény</translation>
    </message>
    <message>
        <source>which gifts?</source>
        <translation>mely ajándékok?</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>{day}-ig</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} napjától</translation>
    </message>
    <message>
        <source>each year {days}</source>
        <translation>minden évben {days}</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>aznap</translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s) before and after</source>
        <translation>
            <numerusform>előtte és utána {number} nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} month(s)</source>
        <translation>
            <numerusform>{number} hónap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} month(s) from the last visit</source>
        <translation>
            <numerusform>{number} hónap az utolsó látogatástól</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {number} day(s)</source>
        <translation>
            <numerusform>az utolsó {number} napban</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Vendég kártya nélkül</translation>
    </message>
    <message numerus="yes">
        <source>{number} visit(s) before</source>
        <translation>
            <numerusform>eddig {number} látogatás</numerusform>
        </translation>
    </message>
    <message>
        <source>spent {money}</source>
        <translation>eddig {money}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>születésnap: {day}</translation>
    </message>
    <message>
        <source>The programme is now called {name}.</source>
        <translation>A program neve most: {name}.</translation>
    </message>
    <message>
        <source>Gone: {rule}</source>
        <translation>Megszűnt: {rule}</translation>
    </message>
    <message>
        <source>New, switched off: {rule}</source>
        <translation>Új, kikapcsolva: {rule}</translation>
    </message>
    <message>
        <source>New: {rule}</source>
        <translation>Új: {rule}</translation>
    </message>
    <message>
        <source>Was: {before} – is now: {after}</source>
        <translation>Volt: {before} – lett: {after}</translation>
    </message>
    <message>
        <source>Changed in what its sentence doesn&apos;t say: {rule}</source>
        <translation>Változott, ami a mondatban nem látszik: {rule}</translation>
    </message>
    <message>
        <source>Switched off: {rule}</source>
        <translation>Kikapcsolva: {rule}</translation>
    </message>
    <message>
        <source>Switched on: {rule}</source>
        <translation>Bekapcsolva: {rule}</translation>
    </message>
    <message>
        <source>In another order: {rules}</source>
        <translation>Más sorrendben: {rules}</translation>
    </message>
    <message>
        <source>Tier gone: {tier}</source>
        <translation>Megszűnt szint: {tier}</translation>
    </message>
    <message>
        <source>New tier: {tier} from {start}</source>
        <translation>Új szint: {tier}, {start} felett</translation>
    </message>
    <message>
        <source>{tier} begins at {start} instead of {before}</source>
        <translation>{tier}: {before} helyett {start} felett</translation>
    </message>
    <message>
        <source>{before} is now called {tier}</source>
        <translation>{before} új neve: {tier}</translation>
    </message>
    <message>
        <source>All discounts together at most: {before} – is now: {after}</source>
        <translation>Az összes kedvezmény együtt legfeljebb: {before}, most: {after}</translation>
    </message>
    <message>
        <source>Several receipts of one day are one visit now.</source>
        <translation>Egy nap több vásárlása most egy látogatás.</translation>
    </message>
    <message>
        <source>Every receipt is a visit now.</source>
        <translation>Most minden vásárlás külön látogatás.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nincs korlát</translation>
    </message>
    <message>
        <source>Bigger baskets</source>
        <translation>Nagyobb kosár</translation>
    </message>
    <message>
        <source>A reason to take one thing more</source>
        <translation>Ok, hogy még valamit vegyenek</translation>
    </message>
    <message>
        <source>More visits</source>
        <translation>Több látogatás</translation>
    </message>
    <message>
        <source>Something to come back for</source>
        <translation>Amiért érdemes visszajönni</translation>
    </message>
    <message>
        <source>A welcome, and a word to friends</source>
        <translation>Üdvözlés, és egy szó a barátoknak</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Csendes órák</translation>
    </message>
    <message>
        <source>Better prices when the shop is empty</source>
        <translation>Jobb árak, amikor üres a bolt</translation>
    </message>
    <message>
        <source>Thank the best</source>
        <translation>Köszönet a legjobbaknak</translation>
    </message>
    <message>
        <source>Tiers, birthdays, small favours</source>
        <translation>Szintek, születésnapok, apró figyelmességek</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Mit szeretne elérni?</translation>
    </message>
    <message>
        <source>Or begin with a ready programme</source>
        <translation>Vagy kezdje egy kész programmal</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Bronz</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Ezüst</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Arany</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>{number}. szint</translation>
    </message>
    <message>
        <source>Some goods</source>
        <translation>Egyes áruk</translation>
    </message>
    <message>
        <source>Multiplied: {what}</source>
        <translation>Szorzó: {what}</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Hol kezdjük</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Szabály hozzáadása</translation>
    </message>
    <message>
        <source>Take what fits; every figure can be changed afterwards</source>
        <translation>Válassza, ami illik; utána minden szám módosítható</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Hányszoros</translation>
    </message>
    <message>
        <source>What you save</source>
        <translation>Mennyit takarít meg</translation>
    </message>
    <message>
        <source>What you earn</source>
        <translation>Mit gyűjt</translation>
    </message>
    <message>
        <source>How you use it</source>
        <translation>Hogyan használja fel</translation>
    </message>
    <message>
        <source>When it lapses</source>
        <translation>Mikor jár le</translation>
    </message>
    <message>
        <source>When goods come back</source>
        <translation>Ha visszahozza az árut</translation>
    </message>
    <message>
        <source>Your tier</source>
        <translation>Az Ön szintje</translation>
    </message>
    <message>
        <source>Of several standing discounts only the best one counts. Show your card before you pay.</source>
        <translation>Több állandó kedvezmény közül csak a legjobb számít. Mutassa fel a kártyáját fizetés előtt.</translation>
    </message>
    <message>
        <source>Ask for the card or the phone before the first line.</source>
        <translation>Kérje a kártyát vagy a telefonszámot az első tétel előtt.</translation>
    </message>
    <message>
        <source>Scan coupons before the sum is read out; one that takes nothing off is not used up.</source>
        <translation>Olvassa be a kuponokat az összeg előtt; amelyik semmit sem vesz le, nem vész el.</translation>
    </message>
    <message>
        <source>Read out what was taken off, what was earned, and what is missing for more: the screen says it.</source>
        <translation>Mondja el a kedvezményt, a jóváírást, és hogy mi hiányzik a többhöz: a képernyőn ott van.</translation>
    </message>
    <message>
        <source>Goods come back with the slip or the card: points go back where they came from.</source>
        <translation>Visszáru a bizonylattal vagy a kártyával: a pontok oda mennek vissza, ahonnan jöttek.</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>A pénztárnál</translation>
    </message>
    <message>
        <source>For cashiers: {name}</source>
        <translation>Pénztárosnak: {name}</translation>
    </message>
    <message>
        <source>from {money}</source>
        <translation>{money} felett</translation>
    </message>
    <message>
        <source>from the first visit</source>
        <translation>az első látogatástól</translation>
    </message>
    <message>
        <source>{purse} starts to pay once enough is there.</source>
        <translation>{purse}: akkor fizet, ha elég gyűlt össze.</translation>
    </message>
    <message>
        <source>What a receipt earns can be used after {number} days.</source>
        <translation>Egy vásárlás jóváírása {number} nap múlva használható.</translation>
    </message>
    <message>
        <source>{purse} never lapses.</source>
        <translation>{purse}: nem jár le.</translation>
    </message>
    <message>
        <source>{purse}: what you earn is good {span}, through the whole last day. The oldest is used first.</source>
        <translation>{purse}: a jóváírás eddig jó: {span}, az egész utolsó napon is. Először a legrégebbi fogy.</translation>
    </message>
    <message>
        <source>You get back what you paid for those goods: money as money, points as points.</source>
        <translation>Azt kapja vissza, amivel azokért fizetett: pénzt pénzben, pontot pontban.</translation>
    </message>
    <message>
        <source>Points that come back are good at least {number} days more.</source>
        <translation>A visszakapott pontok még legalább {number} napig jók.</translation>
    </message>
    <message>
        <source>What those goods had earned is taken back.</source>
        <translation>Amit azok az áruk hoztak, visszavonjuk.</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Kedvezmény, %</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Összegyűlt</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Ajándék</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Ára</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Kártyafajta</translation>
    </message>
    <message>
        <source>Code of the goods</source>
        <translation>Az áru kódja</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Category, name or code</source>
        <translation>Kategória, név vagy kód</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hány</translation>
    </message>
    <message numerus="yes">
        <source>from {number} visit(s)</source>
        <translation>
            <numerusform>{number} látogatástól</numerusform>
        </translation>
    </message>
    <message>
        <source>from {number} points</source>
        <translation>{number} ponttól</translation>
    </message>
    <message>
        <source>The rules have mistakes; once they are mended the sum is here.</source>
        <translation>A szabályokban hiba van; javítás után itt lesz az összeg.</translation>
    </message>
    <message>
        <source>Type what is in the basket.</source>
        <translation>Írja be, mi van a kosárban.</translation>
    </message>
    <message>
        <source>{purse} then</source>
        <translation>{purse} utána</translation>
    </message>
    <message>
        <source>{place}: expects {expected}, gives {got}</source>
        <translation>{place}: várt {expected}, kijött {got}</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>fizetendő</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>kedvezmény</translation>
    </message>
    <message>
        <source>before discounts</source>
        <translation>kedvezmény előtt</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>szint</translation>
    </message>
    <message>
        <source>tier afterwards</source>
        <translation>szint utána</translation>
    </message>
    <message>
        <source>Version {number} is published; it holds from {day}.</source>
        <translation>A(z) {number}. változat közzétéve; érvényes ettől: {day}.</translation>
    </message>
    <message>
        <source>What version {number} changed in version {before}</source>
        <translation>Mit változtatott a(z) {number}. a(z) {before}. változaton</translation>
    </message>
    <message>
        <source>What the draft changes in version {number}</source>
        <translation>Mit változtat a vázlat a(z) {number}. változaton</translation>
    </message>
    <message>
        <source>The programme is in {path}.</source>
        <translation>A program helye: {path}.</translation>
    </message>
    <message>
        <source>{file} is the draft now. Nothing is published yet.</source>
        <translation>{file} most a vázlat. Még semmi sincs közzétéve.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read or written: {why}</source>
        <translation>{path} nem olvasható vagy írható: {why}</translation>
    </message>
    <message>
        <source>Our regulars</source>
        <translation>Törzsvásárlóink</translation>
    </message>
    <message>
        <source>nothing is in force yet</source>
        <translation>még semmi sem érvényes</translation>
    </message>
    <message>
        <source>version {number} in force since {day}</source>
        <translation>{number}. változat, érvényes {day} óta</translation>
    </message>
    <message>
        <source>draft with changes</source>
        <translation>vázlat, változásokkal</translation>
    </message>
    <message>
        <source>draft with other examples</source>
        <translation>vázlat, más példákkal</translation>
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
        <source>{rate} off</source>
        <translation>{rate} kedvezmény</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>{money} kedvezmény</translation>
    </message>
    <message>
        <source>for {money} each</source>
        <translation>darabja {money}</translation>
    </message>
    <message>
        <source>on chosen goods</source>
        <translation>kiválasztott árukra</translation>
    </message>
    <message>
        <source>from {money} on</source>
        <translation>{money} összegtől</translation>
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
        <source>choose which ones.</source>
        <translation>válassza ki, melyek.</translation>
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
        <source>{text} is no date. Write day, month and year as in the other rows, or leave it empty.</source>
        <translation>{text} nem dátum. Írja be a napot, hónapot és évet úgy, mint a többi sorban, vagy hagyja üresen.</translation>
    </message>
    <message>
        <source>{text} is no figure. Write it in digits alone, without a currency or other words.</source>
        <translation>{text} nem szám. Csak számjegyekkel írja be, pénznem és más szavak nélkül.</translation>
    </message>
    <message>
        <source>{text} has more decimals than can be kept. Round it.</source>
        <translation>{text} több tizedesjegyű, mint amennyi tárolható. Kerekítse.</translation>
    </message>
    <message>
        <source>{text} is below nought. Write 0 or more.</source>
        <translation>{text} nullánál kevesebb. Írjon 0-t vagy többet.</translation>
    </message>
    <message>
        <source>{text} is still to come. Write a day that has been.</source>
        <translation>{text} még nem jött el. Írjon egy elmúlt napot.</translation>
    </message>
    <message>
        <source>{text} is no phone number. Write it with its area code, or leave it empty.</source>
        <translation>{text} nem telefonszám. Írja be körzetszámmal, vagy hagyja üresen.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no. Write one of them.</source>
        <translation>{text}: se nem igen, se nem nem. Írja be az egyiket.</translation>
    </message>
    <message>
        <source>{text} was cut short by a spreadsheet: make its column text and save again.</source>
        <translation>{text}: a táblázat megcsonkította; állítsa az oszlopot szövegre, és mentse újra.</translation>
    </message>
    <message>
        <source>The birthday {text} has no year and was left out. Write day, month and year to keep it.</source>
        <translation>A {text} születésnapnak nincs éve, ezért kimaradt. Ha kell, írja be a napot, hónapot és évet.</translation>
    </message>
    <message>
        <source>Thank them at the till: they come as ever.</source>
        <translation>Köszönje meg a pénztárnál.</translation>
    </message>
    <message>
        <source>Greet them by name when they come.</source>
        <translation>Ha jön, köszöntse a nevén.</translation>
    </message>
    <message>
        <source>Write or call this week, with a reason to come.</source>
        <translation>Hívja vagy írjon még a héten.</translation>
    </message>
    <message>
        <source>Ask once what went wrong, then let go.</source>
        <translation>Egyszer kérdezze meg, miért.</translation>
    </message>
    <message>
        <source>What they paid from their first visit to their last, for a year of that time. Of less than a year it is all they paid: nobody is said to bring more than they did.</source>
        <translation>Amit az első látogatástól az utolsóig fizettek, egy évre számítva. Egy évnél rövidebb időnél minden, amit fizettek: senkitől nem várunk többet, mint amit hozott.</translation>
    </message>
    <message>
        <source>Receipts of members of which something was kept, divided by the members who came in this period.</source>
        <translation>A tagok nyugtái, amelyekből maradt valami, osztva az időszakban járt tagok számával.</translation>
    </message>
    <message>
        <source>Discounts, what purses paid and gifts at the worth of their points, less what came back with returned goods, as a share of all sales of the period. Points count when they are used; “What each rule gave” counts them when they are given.</source>
        <translation>Kedvezmények, egyenlegből fizetett összegek és ajándékok a pontjaik értékén, a visszahozott áruk nélkül, az időszak összes eladásának arányában. A pontok akkor számítanak, amikor felhasználják őket; a „Mit adott az egyes szabály” akkor, amikor adják.</translation>
    </message>
    <message>
        <source>What members may still pay with their points on the last day of the period, at the worth of each purse. Stamps that only buy gifts are not counted.</source>
        <translation>Amit a tagok az időszak utolsó napján még pontokkal fizethetnek, az egyes egyenlegek értékén. A csak ajándékra váltható matricák nem számítanak.</translation>
    </message>
    <message>
        <source>Today is not over yet: its sales are still to come.</source>
        <translation>A mai nap még nem ért véget: az eladásai még hátravannak.</translation>
    </message>
    <message numerus="yes">
        <source>{count} gift(s) for stamps are not in the cost: what they cost is not known.</source>
        <translation>
            <numerusform>{count} matricás ajándék nincs a költségben: az áruk nem ismert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Az utolsó látogatás óta</translation>
    </message>
    <message numerus="yes">
        <source>{count} new member(s) in these months: too few to tell.</source>
        <translation>
            <numerusform>{count} új tag ezekben a hónapokban: túl kevés ahhoz, hogy bármit is mondjon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since the last visit × days with visits</source>
        <translation>Napok az utolsó látogatás óta × napok látogatással</translation>
    </message>
    <message>
        <source>Thank them; let them try new things first.</source>
        <translation>Köszönje meg; az új először nekik.</translation>
    </message>
    <message>
        <source>A birthday gift, the next tier in sight.</source>
        <translation>Születésnapi ajándék.</translation>
    </message>
    <message>
        <source>A stamp card, or a coupon for next week.</source>
        <translation>Pecsétkártya vagy kupon.</translation>
    </message>
    <message>
        <source>A coupon for the second visit, for two weeks.</source>
        <translation>Kupon a második látogatásra.</translation>
    </message>
    <message>
        <source>Call or write by name: they were among the best.</source>
        <translation>Hívja vagy írjon név szerint.</translation>
    </message>
    <message>
        <source>Remind them once, with something new.</source>
        <translation>Egyszer jelezzen, valami újjal.</translation>
    </message>
    <message>
        <source>Leave them in peace; spend nothing on them.</source>
        <translation>Ne költsön rájuk.</translation>
    </message>
    <message>
        <source>Days: {range}</source>
        <translation>Nap: {range}</translation>
    </message>
    <message>
        <source>Here within one usual gap</source>
        <translation>Egy szokásos szüneten belül itt jártak</translation>
    </message>
    <message>
        <source>Last here one to two usual gaps ago</source>
        <translation>Egy-két szokásos szünete jártak itt</translation>
    </message>
    <message>
        <source>Last here two to four usual gaps ago</source>
        <translation>Két-négy szokásos szünete jártak itt</translation>
    </message>
    <message>
        <source>Last here four to eight usual gaps ago</source>
        <translation>Négy-nyolc szokásos szünete jártak itt</translation>
    </message>
    <message>
        <source>Not here for more than eight usual gaps</source>
        <translation>Több mint nyolc szokásos szünete nem jártak itt</translation>
    </message>
    <message>
        <source>Came within two usual gaps of this shop, on more than one day, and are in the first fifth by days and money together.</source>
        <translation>A bolt két szokásos szünetén belül jártak itt, több napon, és a napok és a pénz szerint együtt az első ötödben vannak.</translation>
    </message>
    <message>
        <source>Came within two usual gaps of this shop and are in the middle fifth or the second by days and money together; or came within four and are in the first two.</source>
        <translation>A bolt két szokásos szünetén belül jártak itt, és a napok és a pénz szerint együtt a középső vagy a második ötödben vannak; vagy négyen belül, és az első kettőben.</translation>
    </message>
    <message>
        <source>Came within two usual gaps and on more than one day, but not yet often or for much.</source>
        <translation>Két szokásos szüneten belül jártak itt, több napon, de még nem gyakran és nem sokért.</translation>
    </message>
    <message>
        <source>Came within two usual gaps of this shop, and on one day so far.</source>
        <translation>A bolt két szokásos szünetén belül jártak itt, eddig egyetlen napon.</translation>
    </message>
    <message>
        <source>In the first two fifths by days and money together, but not here for more than four usual gaps of this shop. Who is at risk by their own rhythm is another question: Who stays away.</source>
        <translation>A napok és a pénz szerint együtt az első két ötödben, de a bolt négy szokásos szüneténél régebben nem jártak itt. Hogy a saját ritmusa szerint ki van veszélyben, azt a „Ki marad el” mutatja.</translation>
    </message>
    <message>
        <source>Not here lately, and neither among the best before nor away for long.</source>
        <translation>Mostanában nem jártak itt, korábban sem a legjobbak közt, de nem is régóta távol.</translation>
    </message>
    <message>
        <source>Not here for more than eight usual gaps of this shop, and not among the best before.</source>
        <translation>A bolt nyolc szokásos szüneténél régebben nem jártak itt, és korábban sem a legjobbak közt.</translation>
    </message>
    <message>
        <source>How many members are where. Rows end at one, two, four and eight usual gaps; each column holds about a fifth of the members.</source>
        <translation>Hány tag hol áll. A sorok egy, két, négy és nyolc szokásos szünetnél érnek véget; minden oszlopban nagyjából a tagok ötöde van.</translation>
    </message>
    <message>
        <source>Lately: 5 is within one usual gap of this shop, 4 within two, 3 within four, 2 within eight, 1 longer ago. Often and much: in which fifth of the members by days with visits and by what was spent, 5 the best.</source>
        <translation>Nemrég: 5 a bolt egy szokásos szünetén belül, 4 kettőn, 3 négyen, 2 nyolcon belül, 1 régebben. Gyakran és sokat: a tagok hányadik ötödében a látogatással töltött napok és az elköltött pénz szerint, az 5 a legjobb.</translation>
    </message>
    <message>
        <source>Percent off some goods</source>
        <translation>Százalék egyes árukra</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>Összeg minden darabból</translation>
    </message>
    <message>
        <source>A special price</source>
        <translation>Különleges ár</translation>
    </message>
    <message>
        <source>Buy two, get one</source>
        <translation>Kettőt fizet, hármat vihet</translation>
    </message>
    <message>
        <source>The second one cheaper</source>
        <translation>A második olcsóbb</translation>
    </message>
    <message>
        <source>A set for one price</source>
        <translation>Csomag egy áron</translation>
    </message>
    <message>
        <source>A gift with a large basket</source>
        <translation>Ajándék nagy kosárhoz</translation>
    </message>
    <message>
        <source>The more they bought, the more off</source>
        <translation>Gyűjtögető kedvezmény</translation>
    </message>
    <message>
        <source>Discount of each tier</source>
        <translation>Szintek kedvezménye</translation>
    </message>
    <message>
        <source>Discount of a kind of card</source>
        <translation>Kártyafajta kedvezménye</translation>
    </message>
    <message>
        <source>Goods only for some tiers</source>
        <translation>Áruk csak egyes szinteknek</translation>
    </message>
    <message>
        <source>Discount for what is saved up</source>
        <translation>Kedvezmény a gyűjtésért</translation>
    </message>
    <message>
        <source>One visit a day</source>
        <translation>Napi egy látogatás</translation>
    </message>
    <message>
        <source>How tiers are counted</source>
        <translation>Hogyan számítanak a szintek</translation>
    </message>
    <message>
        <source>Happy hour</source>
        <translation>Boldog óra</translation>
    </message>
    <message>
        <source>Large receipt</source>
        <translation>Nagy vásárlás</translation>
    </message>
    <message>
        <source>Price of the week</source>
        <translation>A hét ára</translation>
    </message>
    <message>
        <source>Thank-you coupon</source>
        <translation>Köszönő kupon</translation>
    </message>
    <message>
        <source>Money-off coupon</source>
        <translation>Összegkupon</translation>
    </message>
    <message>
        <source>Special-price coupon</source>
        <translation>Árkupon</translation>
    </message>
    <message>
        <source>A coupon every few visits</source>
        <translation>Kupon néhány látogatásonként</translation>
    </message>
    <message>
        <source>A coupon for a large receipt</source>
        <translation>Kupon nagy vásárlásért</translation>
    </message>
    <message>
        <source>A lowest price</source>
        <translation>Legalacsonyabb ár</translation>
    </message>
    <message>
        <source>A limit for all discounts</source>
        <translation>Minden kedvezmény korlátja</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bónusz</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>1. pénztár</translation>
    </message>
    <message>
        <source>Brought in from {file}</source>
        <translation>Áthozva innen: {file}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Kihagyva</translation>
    </message>
    <message>
        <source>Nothing was written: this is what would land.</source>
        <translation>Semmi sem íródott be: ez kerülne a könyvekbe.</translation>
    </message>
    <message>
        <source>There is no line {line}; the sale has {number}, counted from 0.</source>
        <translation>Nincs {line}. sor; az eladás sorainak száma {number}, 0-tól számozva.</translation>
    </message>
    <message>
        <source>{purse} paid nothing, and the sale is booked without it. {why}</source>
        <translation>{purse}: semmit sem fizetett, az eladás enélkül lett rögzítve. {why}</translation>
    </message>
    <message>
        <source>The programme has no purse {purse}. It has: {purses}.</source>
        <translation>A programban nincs {purse} egyenleg. Ezek vannak: {purses}.</translation>
    </message>
    <message>
        <source>The programme has no purse {purse}. It has none at all.</source>
        <translation>A programban nincs {purse} egyenleg. Egyáltalán nincs benne egyenleg.</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>Új vásárló</translation>
    </message>
    <message>
        <source>A card you know gets its person</source>
        <translation>Ismert kártya kap gazdát</translation>
    </message>
    <message>
        <source>Came in before</source>
        <translation>Már korábban bekerült</translation>
    </message>
    <message>
        <source>Will be left out</source>
        <translation>Kimarad</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n sor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n új vásárló</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known card(s) with a person now</source>
        <translation>
            <numerusform>%n ismert kártya kap gazdát</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in before</source>
        <translation>
            <numerusform>%n korábban bekerült</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n kimarad</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} days before, {after} after</source>
        <translation>előtte {before}, utána {after} nap</translation>
    </message>
    <message>
        <source>What customers hold in {purse} stays in the books, but nothing can be paid with it.</source>
        <translation>Amit a vásárlók a(z) {purse} egyenlegen gyűjtöttek, a nyilvántartásban marad, de fizetni nem lehet vele.</translation>
    </message>
    <message>
        <source>What the draft changes in the one put aside</source>
        <translation>Mit változtat a vázlat a félretetten</translation>
    </message>
    <message>
        <source>this coupon was used more often than it may be.</source>
        <translation>ezt a kupont a megengedettnél többször használták.</translation>
    </message>
    <message>
        <source>Something is wrong here ({code}).</source>
        <translation>Itt valami nem stimmel ({code}).</translation>
    </message>
    <message>
        <source>The card has no code to scan. Put one on the front or on the back.</source>
        <translation>A kártyán nincs beolvasható kód. Tegyen egyet az elő- vagy a hátoldalra.</translation>
    </message>
    <message>
        <source>Something reaches into the white beside the code. Keep that white free, or it won&apos;t scan.</source>
        <translation>Valami belelóg a kód melletti fehér sávba. Hagyja szabadon, különben nem olvasható be.</translation>
    </message>
    <message>
        <source>Something lies on the code. Move it, or put the code on top.</source>
        <translation>Valami takarja a kódot. Tegye arrébb, vagy hozza előre a kódot.</translation>
    </message>
    <message>
        <source>The code stands on a colour. Scanners need black on white: whiten its box.</source>
        <translation>A kód színes alapon áll. Az olvasónak fekete kell fehéren: tegye fehérré a mezőjét.</translation>
    </message>
    <message>
        <source>The bars of {number} would be {printed} mm; scanners want {least} mm. Make the box larger.</source>
        <translation>A(z) {number} vonalai {printed} mm szélesek lennének; az olvasónak {least} mm kell. Nagyítsa a mezőt.</translation>
    </message>
    <message>
        <source>{number} finds no room here as a code. Make the box larger.</source>
        <translation>A(z) {number} kódja nem fér ide. Nagyítsa a mezőt.</translation>
    </message>
    <message>
        <source>The box is narrow: bars will be {printed} mm. Make it {needs} mm wide for full bars.</source>
        <translation>A mező keskeny: a vonalak {printed} mm szélesek lesznek. A teljeshez {needs} mm széles mező kell.</translation>
    </message>
    <message>
        <source>{number} is too long for bars here and becomes a QR code. Make the box wider for bars.</source>
        <translation>A(z) {number} túl hosszú vonalkódnak, ezért QR-kód lesz belőle. Vonalkódhoz szélesítse a mezőt.</translation>
    </message>
    <message>
        <source>Bars of {module} mm are no whole dots of this printer. Printed will be {nearest} mm ({dots} dots).</source>
        <translation>A {module} mm-es vonal nem egész képpont ezen a nyomtatón. {nearest} mm lesz belőle ({dots} képpont).</translation>
    </message>
    <message>
        <source>The bars are {height} mm high. From {least} mm on, a hand finds them at once.</source>
        <translation>A vonalak magassága {height} mm. {least} mm-től elsőre eltalálja a kéz.</translation>
    </message>
    <message>
        <source>Letters of {points} pt can&apos;t be read. Take {least} pt or more.</source>
        <translation>A {points} pontos betű olvashatatlan. Legyen legalább {least} pontos.</translation>
    </message>
    <message>
        <source>“{text}” doesn&apos;t fit and is cut. Make its box larger or its letters smaller.</source>
        <translation>„{text}” nem fér ki, és le van vágva. Nagyítsa a mezőt, vagy kicsinyítse a betűt.</translation>
    </message>
    <message>
        <source>“{text}” doesn&apos;t fit into the strip that shows in a wallet. Take fewer words.</source>
        <translation>„{text}” nem fér a tárcából kilátszó sávba. Írjon rövidebbet.</translation>
    </message>
    <message>
        <source>This is less than {safe} mm from the edge and may be cut off. Move it in.</source>
        <translation>Ez {safe} mm-nél közelebb van a szélhez, és levághatják. Húzza beljebb.</translation>
    </message>
    <message>
        <source>This reads badly on its ground: contrast {ratio}, and 4.5 is needed. Take another colour.</source>
        <translation>Rosszul olvasható ezen az alapon: a kontraszt {ratio}, pedig 4,5 kell. Válasszon másik színt.</translation>
    </message>
    <message>
        <source>The picture isn&apos;t there any more. Choose it again.</source>
        <translation>A kép már nincs meg. Válassza ki újra.</translation>
    </message>
    <message>
        <source>The picture has {dpi} dots to the inch here and will look torn. Take a larger one.</source>
        <translation>A kép itt csak {dpi} képpont hüvelykenként, szétesik a nyomaton. Válasszon nagyobbat.</translation>
    </message>
    <message>
        <source>The cards reach {by} mm over the edge of the page. Check the measurements.</source>
        <translation>A kártyák {by} mm-rel kilógnak a lapról. Ellenőrizze a méreteket.</translation>
    </message>
    <message>
        <source>Only {left} mm are left at the edge of the page. Most printers leave {least} mm white.</source>
        <translation>A lap szélén csak {left} mm marad. A legtöbb nyomtató {least} mm-t fehéren hagy.</translation>
    </message>
    <message>
        <source>The cards lie {by} mm over one another. Make the steps larger.</source>
        <translation>A kártyák {by} mm-rel egymásra lógnak. Növelje a lépésközt.</translation>
    </message>
    <message>
        <source>Between the cards there is room for {most} mm of bleed. Make the bleed smaller.</source>
        <translation>A kártyák között csak {most} mm kifutó fér el. Csökkentse a kifutót.</translation>
    </message>
    <message>
        <source>Crop marks need {needs} mm at the edge of the page. Leave them out, or move the cards in.</source>
        <translation>A vágójeleknek {needs} mm kell a lap szélén. Hagyja el őket, vagy húzza beljebb a kártyákat.</translation>
    </message>
    <message>
        <source>An offset of more than {most} mm is no miss of the printer. Check the measurements.</source>
        <translation>{most} mm-nél nagyobb eltolás nem a nyomtató hibája. Ellenőrizze a méreteket.</translation>
    </message>
    <message>
        <source>The card is {card} mm and its place on the sheet {room} mm: it will be cut.</source>
        <translation>A kártya {card} mm, a helye a lapon {room} mm: levágódik belőle.</translation>
    </message>
    <message>
        <source>The card is {card} mm and its place on the sheet {room} mm: white will be left.</source>
        <translation>A kártya {card} mm, a helye a lapon {room} mm: fehér szél marad.</translation>
    </message>
    <message>
        <source>with us since {since}</source>
        <translation>velünk {since} óta</translation>
    </message>
    <message>
        <source>For everyone who comes back</source>
        <translation>Mindenkinek, aki visszatér</translation>
    </message>
    <message>
        <source>Show this card before you pay. What it holds is yours: keep it well. If it is lost, tell us, and everything moves to a new card.</source>
        <translation>Fizetés előtt mutassa fel a kártyát. Ami rajta van, az Öné: vigyázzon rá. Ha elveszett, szóljon, és minden átkerül egy új kártyára.</translation>
    </message>
    <message>
        <source>Found this card? Please call us:</source>
        <translation>Megtalálta a kártyát? Kérjük, hívjon minket:</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Névvel</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Név nélkül</translation>
    </message>
    <message>
        <source>With the name, upright</source>
        <translation>Névvel, álló</translation>
    </message>
    <message>
        <source>Without a name, upright</source>
        <translation>Név nélkül, álló</translation>
    </message>
    <message>
        <source>A4 to cut, 10 cards with crop marks</source>
        <translation>A4 vágáshoz, 10 kártya vágójelekkel</translation>
    </message>
    <message>
        <source>A4 pre-cut, 10 cards 85 × 54 mm, 10 mm between the columns</source>
        <translation>A4 elővágott, 10 kártya 85 × 54 mm, 10 mm az oszlopok között</translation>
    </message>
    <message>
        <source>A4 pre-cut, 10 cards 85 × 54 mm that touch</source>
        <translation>A4 elővágott, 10 kártya 85 × 54 mm, egymás mellett</translation>
    </message>
    <message>
        <source>A4 pre-cut, 8 cards 85 × 54 mm</source>
        <translation>A4 elővágott, 8 kártya 85 × 54 mm</translation>
    </message>
    <message>
        <source>Letter to cut, 8 cards with crop marks</source>
        <translation>Letter vágáshoz, 8 kártya vágójelekkel</translation>
    </message>
    <message>
        <source>Letter pre-cut, 10 cards 3½ × 2 in</source>
        <translation>Letter elővágott, 10 kártya 3½ × 2 hüvelyk</translation>
    </message>
    <message>
        <source>Card printer, one card a page</source>
        <translation>Kártyanyomtató, oldalanként egy kártya</translation>
    </message>
    <message>
        <source>Print shop, one card a page with bleed</source>
        <translation>Nyomda, oldalanként egy kártya kifutóval</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kihagyás</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Vevőkód</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Tag mióta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Utolsó látogatás</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Költés</translation>
    </message>
    <message>
        <source>The days can be read as day.month or month.day; they are read as this country writes them.</source>
        <translation>A dátumok nap.hónap és hónap.nap szerint is olvashatók; úgy olvassuk, ahogy ebben az országban írják.</translation>
    </message>
    <message>
        <source>valid from {day}</source>
        <translation>érvényes ettől: {day}</translation>
    </message>
    <message>
        <source>valid at any time</source>
        <translation>bármikor érvényes</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>érvényes eddig: {day}</translation>
    </message>
    <message>
        <source>is empty: write something.</source>
        <translation>üres: írjon be valamit.</translation>
    </message>
    <message>
        <source>Card {text} stands in the file a second time.</source>
        <translation>A(z) {text} kártya másodszor szerepel a fájlban.</translation>
    </message>
    <message>
        <source>Phone {text} stands in the file a second time.</source>
        <translation>A(z) {text} telefonszám másodszor szerepel a fájlban.</translation>
    </message>
    <message>
        <source>Address {text} stands in the file a second time.</source>
        <translation>A(z) {text} cím másodszor szerepel a fájlban.</translation>
    </message>
    <message>
        <source>No number, card, phone or e-mail by which this customer could be known again.</source>
        <translation>Nincs szám, kártya, telefon vagy e-mail, amelyről a vásárló újra felismerhető volna.</translation>
    </message>
    <message>
        <source>The columns need names that can be known: code, name, category, price. They are: {header}.</source>
        <translation>Az oszlopoknak felismerhető név kell: kód, név, kategória, ár. Most: {header}.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {sheet}. It has: {sheets}.</source>
        <translation>A munkafüzetben nincs {sheet} lap. Van: {sheets}.</translation>
    </message>
    <message>
        <source>This workbook is of an old kind or has a password. Save it as .xlsx or .csv without one.</source>
        <translation>Ez a munkafüzet régi fajta, vagy jelszó védi. Mentse .xlsx vagy .csv formában, jelszó nélkül.</translation>
    </message>
    <message>
        <source>This workbook is too big. Save the sheet as .csv.</source>
        <translation>Ez a munkafüzet túl nagy. Mentse a lapot .csv formában.</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} columns. Choose another file.</source>
        <translation>A(z) {line}. sorban több mint {most} oszlop van. Válasszon másik fájlt.</translation>
    </message>
    <message>
        <source>{number} is no card number. Scan again, or compare it with the number under the bars.</source>
        <translation>A(z) {number} nem kártyaszám. Olvassa be újra, vagy vesse össze a vonalkód alatti számmal.</translation>
    </message>
    <message>
        <source>Card {number} was blocked on {day}.</source>
        <translation>A(z) {number} kártyát letiltották: {day}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked.</source>
        <translation>A(z) {number} kártya le van tiltva.</translation>
    </message>
    <message>
        <source>Card {number} was reported stolen on {day}.</source>
        <translation>A(z) {number} kártyát ellopták, bejelentve: {day}.</translation>
    </message>
    <message>
        <source>Card {number} was reported stolen.</source>
        <translation>A(z) {number} kártyát ellopottként jelentették be.</translation>
    </message>
    <message>
        <source>Card {number} was reported damaged on {day}.</source>
        <translation>A(z) {number} kártya megsérült, bejelentve: {day}.</translation>
    </message>
    <message>
        <source>Card {number} was reported damaged.</source>
        <translation>A(z) {number} kártyát sérültként jelentették be.</translation>
    </message>
    <message>
        <source>Card {number} was reported lost on {day}.</source>
        <translation>A(z) {number} kártya elveszett, bejelentve: {day}.</translation>
    </message>
    <message>
        <source>Card {number} was reported lost.</source>
        <translation>A(z) {number} kártyát elveszettként jelentették be.</translation>
    </message>
    <message>
        <source>{replaced_by} took its place. Whoever shows the old one may not be the customer.</source>
        <translation>Helyette a(z) {replaced_by} érvényes. Aki a régit mutatja, talán nem a vásárló.</translation>
    </message>
    <message>
        <source>Whoever shows it may not be the customer: ask for the phone number, and give a new card.</source>
        <translation>Aki mutatja, talán nem a vásárló: kérje a telefonszámot, és adjon új kártyát.</translation>
    </message>
    <message>
        <source>{replaced_by} took its place: scan that one, or find them by phone.</source>
        <translation>Helyette a(z) {replaced_by} érvényes: olvassa be azt, vagy keresse telefonszám alapján.</translation>
    </message>
    <message>
        <source>Sell without it, or find the customer by phone.</source>
        <translation>Adjon el nélküle, vagy keresse meg a vásárlót telefonszám alapján.</translation>
    </message>
    <message>
        <source>Ask for the phone number, and give a new card.</source>
        <translation>Kérje a telefonszámot, és adjon új kártyát.</translation>
    </message>
    <message>
        <source>The shop and the till need a name of at most 80 characters.</source>
        <translation>Az üzletnek és a pénztárnak legfeljebb 80 karakteres név kell.</translation>
    </message>
    <message>
        <source>The last lines of a slip are at most 400 characters. Make them shorter.</source>
        <translation>A bizonylat utolsó sorai legfeljebb 400 karakteresek. Rövidítse le őket.</translation>
    </message>
    <message>
        <source>This card was spoiled in printing and put away. Take another one.</source>
        <translation>Ez a kártya nyomtatáskor elrontva lett, félretették. Vegyen másikat.</translation>
    </message>
    <message>
        <source>Another card has taken the place of this one already. Look at their cards again.</source>
        <translation>E kártya helyett már másik van. Nézze meg újra a vásárló kártyáit.</translation>
    </message>
    <message>
        <source>This is no card number: a sign is wrong, or it has not 8 to 40 of them. Scan it again.</source>
        <translation>Ez nem kártyaszám: egy jel hibás, vagy nem 8–40 jelből áll. Olvassa be újra.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Csoport</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Egyenleg</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Csatlakozás</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>szint nélkül</translation>
    </message>
    <message>
        <source>birthday in {month}</source>
        <translation>születésnap: {month}</translation>
    </message>
    <message>
        <source>has a card</source>
        <translation>van kártyája</translation>
    </message>
    <message>
        <source>has no card</source>
        <translation>nincs kártyája</translation>
    </message>
    <message>
        <source>last here from {first} to {last}</source>
        <translation>utoljára itt: {first} – {last}</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>{day} óta járt itt</translation>
    </message>
    <message>
        <source>not here since {day}</source>
        <translation>{day} óta nem járt itt</translation>
    </message>
    <message>
        <source>joined until {day}</source>
        <translation>csatlakozott eddig: {day}</translation>
    </message>
    <message>
        <source>joined since {day}</source>
        <translation>csatlakozott ettől: {day}</translation>
    </message>
    <message>
        <source>joined from {first} to {last}</source>
        <translation>csatlakozott: {first} – {last}</translation>
    </message>
    <message>
        <source>agreed: {purpose}</source>
        <translation>hozzájárult: {purpose}</translation>
    </message>
    <message>
        <source>not agreed: {purpose}</source>
        <translation>nem járult hozzá: {purpose}</translation>
    </message>
    <message>
        <source>{purse}: {least} to {most}</source>
        <translation>{purse}: {least}–{most}</translation>
    </message>
    <message>
        <source>{purse}: {most} or less</source>
        <translation>{purse}: legfeljebb {most}</translation>
    </message>
    <message>
        <source>{purse}: {least} or more</source>
        <translation>{purse}: legalább {least}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>Since your last purchase</source>
        <translation>Az utolsó vásárlás óta</translation>
    </message>
    <message>
        <source>Put right by the shop</source>
        <translation>A bolt igazítása</translation>
    </message>
    <message>
        <source>Set up your scanner</source>
        <translation>Az olvasó beállítása</translation>
    </message>
    <message>
        <source>In Regulars open Shop, then “Set up the scanner”. Scan the three codes below in any order: the page says whether all is well, or what to change.</source>
        <translation>A Regularsban nyissa meg az Üzlet lapot, majd az „Olvasó beállítása” gombot. Olvassa be az alábbi három kódot bármilyen sorrendben: a lap megmondja, minden rendben van-e, vagy mit kell átállítani.</translation>
    </message>
    <message>
        <source>For our mistake</source>
        <translation>A mi hibánkért</translation>
    </message>
    <message>
        <source>Bought without the card</source>
        <translation>Vásárlás kártya nélkül</translation>
    </message>
    <message>
        <source>A gift from the shop</source>
        <translation>A bolt ajándéka</translation>
    </message>
    <message>
        <source>Goods brought back</source>
        <translation>Visszahozott áru</translation>
    </message>
    <message>
        <source>Points put right</source>
        <translation>Pontok igazítása</translation>
    </message>
    <message>
        <source>this customer is not found by what they are called, or not in their place.</source>
        <translation>ez a vásárló nem a saját adatai szerint, vagy nem a helyén található meg.</translation>
    </message>
    <message>
        <source>This customer was erased: nobody can be found behind this account any more.</source>
        <translation>Ennek a vásárlónak az adatait töröltük: e mögött a számla mögött már senki sincs.</translation>
    </message>
    <message>
        <source>Say what for, how it was said, and the words that were shown.</source>
        <translation>Adja meg, mire szól a hozzájárulás, hogyan adták, és milyen szöveget mutattak.</translation>
    </message>
    <message>
        <source>The reason of an erasure is one of the given ones: free words would stay for ever.</source>
        <translation>A törlés okát a listából kell választani: a szabad szöveg örökre megmaradna.</translation>
    </message>
    <message>
        <source>Card numbers begin with 20 to 29, or with one more digit after that. Choose one of these.</source>
        <translation>A kártyaszámok 20–29-cel kezdődnek, legfeljebb még egy számjeggyel. Válasszon ezek közül.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, másolat</translation>
    </message>
    <message>
        <source>Anna Marlow</source>
        <translation>Kovács Anna</translation>
    </message>
    <message>
        <source>Alexandra Featherstonehaugh</source>
        <translation>Szentgyörgyvölgyi Erzsébet</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Mindenkinek</translation>
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
        <translation>Elvétel</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Kép választása…</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Másik kép…</translation>
    </message>
    <message>
        <source>Card and colours</source>
        <translation>Kártya és színek</translation>
    </message>
    <message>
        <source>Strip in the wallet</source>
        <translation>Csík a tárcában</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Vonalkód</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kép</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logó</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fénykép</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Alakzat</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Mező</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>A kártya</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Alap</translation>
    </message>
    <message>
        <source>Ground, lower right</source>
        <translation>Alap, jobbra lent</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Csík</translation>
    </message>
    <message>
        <source>Letters on the strip</source>
        <translation>Betűk a csíkon</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Betűk</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Kis betűk</translation>
    </message>
    <message>
        <source>Ornament</source>
        <translation>Díszítés</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>Picture over the front</source>
        <translation>Kép az egész előlapon</translation>
    </message>
    <message>
        <source>Ground of the back</source>
        <translation>A hátlap alapja</translation>
    </message>
    <message>
        <source>A strip along the top edge</source>
        <translation>Csík a felső szélen</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Balra</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Jobbra</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Betűméret</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Magasság</translation>
    </message>
    <message>
        <source>Logo before the name</source>
        <translation>Logó a név előtt</translation>
    </message>
    <message>
        <source>On the back as well</source>
        <translation>A hátlapon is</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Bal széltől</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Felső széltől</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szélesség</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vastagság</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Igazítás</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Szín</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Legfeljebb sor</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Kód fajtája</translation>
    </message>
    <message>
        <source>Narrowest bar</source>
        <translation>Legvékonyabb vonal</translation>
    </message>
    <message>
        <source>The number under it</source>
        <translation>Szám alatta</translation>
    </message>
    <message>
        <source>White box behind it</source>
        <translation>Fehér mező mögötte</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Kerek sarkok</translation>
    </message>
    <message>
        <source>Fills its box</source>
        <translation>Kitölti a keretét</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Erőssége</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Fekvő</translation>
    </message>
    <message>
        <source>Stands upright</source>
        <translation>Álló</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Semmi</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Hullámok</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Lapok</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Sugarak</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Gyűrűk</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Pöttyök</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normál</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Közepes</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>Félkövér</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kövér</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Balra</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Középre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Jobbra</translation>
    </message>
    <message>
        <source>The tier’s own</source>
        <translation>A szinté</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Csillag</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombusz</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Szív</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>Szikra</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hatszög</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Háromszög</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Négyzet</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Gyűrű</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Üzlet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mióta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message numerus="yes">
        <source>{number} fact(s) copied. On the hub: {shops}.</source>
        <translation>
            <numerusform>{number} bejegyzés átmásolva. A közös adatbázisban: {shops}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This customer has no such terms.</source>
        <translation>Ennek a vásárlónak nincs ilyen feltétele.</translation>
    </message>
    <message>
        <source>The programme has no such tier.</source>
        <translation>A programban nincs ilyen szint.</translation>
    </message>
    <message>
        <source>Say through which day, one that is still to come.</source>
        <translation>Adja meg, meddig: egy jövőbeli napig.</translation>
    </message>
    <message>
        <source>The shop has no reasons for credits and debits by hand yet. Add them in the window, under Shop.</source>
        <translation>Az üzletnek még nincs indoka a kézi jóváíráshoz és levonáshoz. Vegyen fel ilyet az ablakban, az Üzlet oldalon.</translation>
    </message>
    <message>
        <source>“{reason}” is not on the shop’s list of reasons: {list}. Add others in the window, under Shop.</source>
        <translation>„{reason}” nincs az üzlet indokai között: {list}. Újat az ablakban, az Üzlet oldalon lehet felvenni.</translation>
    </message>
    <message>
        <source>An erasure cannot be undone. Say --yes to erase this customer.</source>
        <translation>A törlés nem vonható vissza. A vásárló törléséhez adja meg: --yes.</translation>
    </message>
    <message>
        <source>The shop has not said for how long it keeps customers. Say it here: --months 36.</source>
        <translation>Az üzlet nem adta meg, meddig őrzi a vásárlók adatait. Adja meg itt: --months 36.</translation>
    </message>
    <message>
        <source>Read as {encoding}; between columns {delimiter}, before decimals {decimal}, days as {day}</source>
        <translation>Olvasva így: {encoding}; az oszlopok között {delimiter}, a tizedesek előtt {decimal}, a dátumok így: {day}</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>tabulátor</translation>
    </message>
    <message>
        <source>Days are read as {day}</source>
        <translation>A dátumok olvasása: {day}</translation>
    </message>
    <message>
        <source>These are more rows than a workbook holds. Name the file .csv.</source>
        <translation>Ennyi sor nem fér egy munkafüzetbe. Adja a fájlnak a .csv nevet.</translation>
    </message>
    <message>
        <source>{number} (stolen)</source>
        <translation>{number} (ellopták)</translation>
    </message>
    <message>
        <source>{number} (damaged)</source>
        <translation>{number} (sérült)</translation>
    </message>
    <message>
        <source>no visit recorded</source>
        <translation>nincs rögzített látogatás</translation>
    </message>
    <message>
        <source>What {shop} keeps about you</source>
        <translation>Amit {shop} Önről tárol</translation>
    </message>
    <message>
        <source>Everything in the books on {when}. You may ask to have it put right or erased.</source>
        <translation>Minden, ami a könyvekben van: {when}. Kérheti a javítását vagy a törlését.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ön</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>Nálunk azóta</translation>
    </message>
    <message>
        <source>Saved in the lists</source>
        <translation>Mentett listák</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Aki ajánlotta</translation>
    </message>
    <message>
        <source>Your number in the books</source>
        <translation>Az Ön száma a könyvekben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Kiadva</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fajta</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Mihez járult hozzá Ön</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Nyilatkozat</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Ezzel a szöveggel</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Megállapodás</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Visszavonta</translation>
    </message>
    <message>
        <source>{tier} until {day}</source>
        <translation>{tier} eddig: {day}</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>Kézzel adott szint</translation>
    </message>
    <message>
        <source>Agreed terms</source>
        <translation>Egyedi feltételek</translation>
    </message>
    <message>
        <source>What you are promised</source>
        <translation>Amit Önnek ígértünk</translation>
    </message>
    <message>
        <source>What you hold</source>
        <translation>Amije van</translation>
    </message>
    <message>
        <source>{points} not yet to be spent</source>
        <translation>{points} még nem költhető el</translation>
    </message>
    <message>
        <source>{points} owed</source>
        <translation>{points} tartozás</translation>
    </message>
    <message>
        <source>{points} until {day}</source>
        <translation>{points} eddig: {day}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Vásárlások</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Fizetve</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontok</translation>
    </message>
    <message>
        <source>Returned on {day}: {goods} – {money} ({slip})</source>
        <translation>Visszáru {day}: {goods} – {money} ({slip})</translation>
    </message>
    <message>
        <source>Points beside purchases</source>
        <translation>Pontok a vásárlásokon kívül</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Why, and who</source>
        <translation>Miért és ki</translation>
    </message>
    <message>
        <source>Written down beside</source>
        <translation>Amit még feljegyeztünk</translation>
    </message>
    <message>
        <source>Words, and who</source>
        <translation>Szöveg és ki írta</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Mit jelentenek a számok</translation>
    </message>
    <message numerus="yes">
        <source>{number} more row(s) are in the table as a file.</source>
        <translation>
            <numerusform>További {number} sor a fájlba mentett táblázatban.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at a hub and all of its tills say --hub ADDRESS, or put it into REGULARS_HUB.</source>
        <translation>A közös adatbázis és minden pénztára megtekintéséhez adja meg: --hub CÍM, vagy írja a REGULARS_HUB változóba.</translation>
    </message>
    <message>
        <source>{shop} – customers: {customers}, facts: {facts}, {size} MB, generation {generation}</source>
        <translation>{shop} – vevők: {customers}, adatok: {facts}, {size} MB, {generation}. nemzedék</translation>
    </message>
    <message>
        <source>refused {when}, {till}: {why}</source>
        <translation>elutasítva {when}, {till}: {why}</translation>
    </message>
    <message>
        <source>looked at others’ sales {number} times in a day</source>
        <translation>egy nap alatt {number} alkalommal nézte mások eladásait</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>más rendszer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>a sum that reports read is not what the journal says.</source>
        <translation>egy, a jelentésekhez vezetett összeg nem egyezik a naplóval.</translation>
    </message>
    <message>
        <source>a sum that reports read is no longer kept.</source>
        <translation>egy, a jelentésekhez szükséges összeget már semmi sem vezeti.</translation>
    </message>
    <message>
        <source>Own sheet…</source>
        <translation>Saját ív…</translation>
    </message>
    <message>
        <source>Calibration, front</source>
        <translation>Kalibrálás, előoldal</translation>
    </message>
    <message>
        <source>Calibration, back</source>
        <translation>Kalibrálás, hátoldal</translation>
    </message>
    <message>
        <source>Print this on a pre-cut sheet at actual size. On each scale read the number where the card&apos;s edge really lies, and type it as the offset.</source>
        <translation>Nyomtassa ezt elővágott lapra, tényleges méretben. Minden skálán olvassa le a számot ott, ahol a kártya széle valóban van, és írja be eltolásnak.</translation>
    </message>
    <message>
        <source>100 mm. If it measures otherwise, the printer scales.</source>
        <translation>100 mm. Ha nem ennyi, a nyomtató átméretez.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. Save the picture smaller, then try again.</source>
        <translation>A fájl nagyobb 20 MB-nál. Mentse kisebbre a képet, és próbálja újra.</translation>
    </message>
    <message>
        <source>The picture is larger than any card needs. Save it smaller, then try again.</source>
        <translation>A kép nagyobb, mint amekkora egy kártyához kell. Mentse kisebbre, és próbálja újra.</translation>
    </message>
    <message>
        <source>The picture is empty or too small to print. Choose a larger one.</source>
        <translation>A kép üres, vagy túl kicsi a nyomtatáshoz. Válasszon nagyobbat.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Ez a fájl nem olvasható kép. Válasszon PNG-t vagy JPEG-et.</translation>
    </message>
    <message>
        <source>Agrees to e-mail</source>
        <translation>E-mailt elfogad</translation>
    </message>
    <message>
        <source>Agrees to SMS</source>
        <translation>SMS-t elfogad</translation>
    </message>
    <message>
        <source>Agreed before: so says the list {file}.</source>
        <translation>Korábban beleegyezett: a(z) {file} lista szerint.</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Hűségprogram</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mailek</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS-ek</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Telefonhívások</translation>
    </message>
    <message>
        <source>Letters by post</source>
        <translation>Postai levelek</translation>
    </message>
    <message>
        <source>{shop} may keep my details and my purchases for its loyalty programme. I can take this back at any time, and ask for what is kept about me or for its erasure.</source>
        <translation>Hozzájárulok, hogy {shop} a hűségprogramjához kezelje az adataimat és a vásárlásaimat. Ezt bármikor visszavonhatom, és kérhetem a rólam tárolt adatokat vagy azok törlését.</translation>
    </message>
    <message>
        <source>{shop} may send me offers and news by e-mail. I can take this back at any time.</source>
        <translation>Hozzájárulok, hogy {shop} e-mailben ajánlatokat és híreket küldjön nekem. Ezt bármikor visszavonhatom.</translation>
    </message>
    <message>
        <source>{shop} may send me offers and news by text message. I can take this back at any time.</source>
        <translation>Hozzájárulok, hogy {shop} SMS-ben ajánlatokat és híreket küldjön nekem. Ezt bármikor visszavonhatom.</translation>
    </message>
    <message>
        <source>{shop} may call me about offers and news. I can take this back at any time.</source>
        <translation>Hozzájárulok, hogy {shop} telefonon ajánlatokkal és hírekkel keressen. Ezt bármikor visszavonhatom.</translation>
    </message>
    <message>
        <source>{shop} may send me offers and news by post. I can take this back at any time.</source>
        <translation>Hozzájárulok, hogy {shop} postán ajánlatokat és híreket küldjön nekem. Ezt bármikor visszavonhatom.</translation>
    </message>
    <message>
        <source>at the till</source>
        <translation>a pénztárnál</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>papíron</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>telefonon</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailben</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>postán</translation>
    </message>
    <message>
        <source>in a file that was brought in</source>
        <translation>beolvasott fájlban</translation>
    </message>
    <message>
        <source>Agreed on {day}, {how}</source>
        <translation>Hozzájárult: {day}, {how}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}, {how}</source>
        <translation>Visszavonta: {day}, {how}</translation>
    </message>
    <message>
        <source>Nobody was erased: they are gone already.</source>
        <translation>Senkit sem töröltünk: már nincsenek meg.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) erased for good. Sales and totals stay as they were.</source>
        <translation>
            <numerusform>%n vásárló adatait végleg töröltük. Az eladások és az összesítések nem változtak.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is cleaned when the program starts next.</source>
        <translation>Magát a fájlt a program a következő induláskor tisztítja ki.</translation>
    </message>
    <message>
        <source>Copies made before now keep the name until {day}.</source>
        <translation>A korábban készült másolatokban a név eddig marad meg: {day}.</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, birthday, notes, card numbers, groups, agreed terms and every reason in words. Cards stop working, coupons are taken back, and what is left in the purses can no longer be spent.</source>
        <translation>Név, telefon, e-mail, születésnap, megjegyzések, kártyaszámok, csoportok, egyedi feltételek és minden szövegesen megadott ok. A kártyák nem működnek tovább, a kuponokat visszavonjuk, az egyenlegen maradt összeg már nem költhető el.</translation>
    </message>
    <message>
        <source>Sales, returns and points, under a number that leads to nobody: totals and reports do not change. What was agreed to and when, without a name.</source>
        <translation>Az eladások, visszáruk és pontok egy senkihez sem vezető szám alatt: az összesítések és a jelentések nem változnak. Az is, hogy mihez és mikor járultak hozzá, név nélkül.</translation>
    </message>
    <message>
        <source>The hub cannot be used ({detail}). What was copied before is there.</source>
        <translation>A közös adatbázis nem használható ({detail}). Ami korábban átkerült, megvan.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ez a számítógép</translation>
    </message>
    <message>
        <source>This is no address of a hub. It reads postgresql://name@server/database.</source>
        <translation>Ez nem egy közös adatbázis címe. Így írandó: postgresql://név@kiszolgáló/adatbázis.</translation>
    </message>
    <message>
        <source>No PostgreSQL answers on {server}. Check the address and that the server is on.</source>
        <translation>Nem válaszol PostgreSQL itt: {server}. Ellenőrizze a címet, és hogy a kiszolgáló be van-e kapcsolva.</translation>
    </message>
    <message>
        <source>{server} wants a password for {role}. Give it in PGPASSWORD or in PostgreSQL’s password file.</source>
        <translation>{server}: {role} jelszava szükséges. Adja meg a PGPASSWORD változóban vagy a PostgreSQL jelszófájljában.</translation>
    </message>
    <message>
        <source>{server} does not take this password for {role}. Check both, then try again.</source>
        <translation>{server}: {role} jelszava nem jó. Ellenőrizze mindkettőt, majd próbálja újra.</translation>
    </message>
    <message>
        <source>{server} does not know {role}. Check the name, or have it made.</source>
        <translation>{server}: {role} ismeretlen. Ellenőrizze a nevet, vagy hozassa létre.</translation>
    </message>
    <message>
        <source>There is no database {database} on {server}. Have an empty one made, or check the name.</source>
        <translation>Nincs {database} adatbázis itt: {server}. Ellenőrizze a nevet, vagy hozasson létre egy üreset.</translation>
    </message>
    <message>
        <source>{server} does not let this computer in. Have its administrator allow it.</source>
        <translation>{server} nem engedi be ezt a számítógépet. Kérje a rendszergazdától.</translation>
    </message>
    <message>
        <source>{database} holds something else. It was left as it is; name an empty database.</source>
        <translation>A(z) {database} adatbázisban más van. Érintetlen maradt; adjon meg egy üres adatbázist.</translation>
    </message>
    <message>
        <source>{database} is empty. Copy the books of a shop into it first: regulars hub copy.</source>
        <translation>A(z) {database} adatbázis üres. Előbb másolja bele egy üzlet könyveit: regulars hub copy.</translation>
    </message>
    <message>
        <source>{database} was made by another Regulars. Use the same one, or copy into an empty database.</source>
        <translation>A(z) {database} adatbázist másik Regulars készítette. Használja ugyanazt, vagy másoljon üres adatbázisba.</translation>
    </message>
    <message>
        <source>Another shop is copying. Nothing was changed; try again in a minute.</source>
        <translation>Éppen másik üzlet másol. Semmi sem változott; próbálja újra egy perc múlva.</translation>
    </message>
    <message>
        <source>These books are in {ours}, the hub is in {hub}. They cannot be added up.</source>
        <translation>Ezek a könyvek {ours} pénznemben vannak, a közös adatbázis {hub} pénznemben. Nem adhatók össze.</translation>
    </message>
    <message>
        <source>Version {version} of the programme is another one here than on the hub. A chain’s reports need one programme: publish the same one in every shop.</source>
        <translation>A program {version}. változata itt más, mint a közös adatbázisban. A lánc kimutatásaihoz egy program kell: tegye közzé ugyanazt minden üzletben.</translation>
    </message>
    <message>
        <source>These books are not the ones copied before: they were put back from a backup. Copy every shop anew into an empty database.</source>
        <translation>Ezek nem a korábban másolt könyvek: biztonsági mentésből állították vissza őket. Másolja újra az összes üzletet egy üres adatbázisba.</translation>
    </message>
    <message>
        <source>Till {till} is already there from {shop}. Two shops cannot share a till’s code.</source>
        <translation>A(z) {till} pénztár már megvan innen: {shop}. Két üzletnek nem lehet közös pénztárkódja.</translation>
    </message>
    <message>
        <source>This till looked at what other tills sold more often than anybody serves customers. It may look again in an hour; nothing else stops.</source>
        <translation>Ez a pénztár sűrűbben nézte meg más pénztárak eladásait, mint ahogy vevőt ki lehet szolgálni. Egy óra múlva újra nézheti; minden más működik.</translation>
    </message>
    <message>
        <source>What it sold since is not here yet. If it never comes back, retire it: regulars hub retire {named}.</source>
        <translation>Amit azóta eladott, még nincs itt. Ha nem tér vissza, vonja ki: regulars hub retire {named}.</translation>
    </message>
    <message>
        <source>Tills speak only encrypted to a hub that proves who it is. Switch ssl on in postgresql.conf, with a certificate in the name or number by which tills reach it; a provider has one already. Where nobody signed it, carry the certificate to each till: regulars hub join --certificate FILE.</source>
        <translation>A pénztárak csak titkosítva beszélnek, és csak olyan közös adatbázissal, amely igazolja magát. Kapcsolja be az ssl-t a postgresql.conf fájlban, olyan tanúsítvánnyal, amely arra a névre vagy számra szól, amelyen a pénztárak elérik; egy szolgáltatónál ez megvan. Ha senki sem írta alá, vigye el a tanúsítványt minden pénztárra: regulars hub join --certificate FÁJL.</translation>
    </message>
    <message>
        <source>Invite each till, the first one too: regulars hub invite &quot;Till 1&quot;. The line works once; paste it at the till, or scan its code there.</source>
        <translation>Hívjon meg minden pénztárt, az elsőt is: regulars hub invite &quot;1. pénztár&quot;. A sor egyszer használható; illessze be a pénztáron, vagy olvassa le ott a kódját.</translation>
    </message>
    <message>
        <source>Card {number} is ready and nobody’s yet. Whoever joins can have it, and so can a customer.</source>
        <translation>A(z) {number} kártya kész, és még senkié. Megkaphatja, aki most csatlakozik, vagy egy meglévő vásárló.</translation>
    </message>
    <message>
        <source>Card {number} was spoiled in printing and opens nobody. Put it away and take another one.</source>
        <translation>A(z) {number} kártya nyomtatáskor elromlott, és senkit sem nyit meg. Tegye félre, és vegyen másikat.</translation>
    </message>
    <message>
        <source>Another till published a version that was not looked at here. Nothing was published: the next round brings it; look at it, then publish.</source>
        <translation>Egy másik pénztárnál olyan változatot tettek közzé, amelyet itt még nem láttak. Itt semmi sem lett közzétéve: a következő szinkronizálás elhozza. Nézze meg, aztán tegye közzé.</translation>
    </message>
    <message>
        <source>Customers are kept for 1 to 600 months without a visit, or 0 for always.</source>
        <translation>A vásárlók adatait vásárlás nélkül 1–600 hónapig őrizzük, 0: mindig.</translation>
    </message>
    <message>
        <source>A batch has 1 to 100,000 cards. Make more of them in several batches.</source>
        <translation>Egy sorozatban 1–100 000 kártya lehet. Ennél többet több sorozatban készítsen.</translation>
    </message>
    <message>
        <source>At most 20,000 named cards at once. Make them in several batches.</source>
        <translation>Egyszerre legfeljebb 20 000 névre szóló kártya készülhet. Készítse el több sorozatban.</translation>
    </message>
    <message>
        <source>Too few numbers are left under this shop’s prefix. Choose another prefix under Shop.</source>
        <translation>Ezzel az előtaggal már kevés a szabad szám. Válasszon másikat az Üzlet lapon.</translation>
    </message>
    <message>
        <source>This batch is not in these books any more. Look at the list again.</source>
        <translation>Ez a sorozat már nincs a könyvekben. Nézze meg újra a listát.</translation>
    </message>
    <message>
        <source>The batch has no such card, or it was spoiled before. Look at its numbers again.</source>
        <translation>A sorozatban nincs ilyen kártya, vagy már selejt. Nézze meg újra a számokat.</translation>
    </message>
    <message>
        <source>One of these cards was given to a customer. Report it there as damaged instead.</source>
        <translation>Az egyik kártyát már megkapta egy vevő. Jelentse nála sérültként.</translation>
    </message>
    <message>
        <source>Mark the cards that came out spoiled first.</source>
        <translation>Előbb jelölje be az elrontott kártyákat.</translation>
    </message>
    <message>
        <source>A reason needs a few words, 120 characters at most. Its limit cannot be below nought.</source>
        <translation>Az okhoz néhány szó kell, legfeljebb 120 jel. A korlátja nem lehet nulla alatt.</translation>
    </message>
    <message>
        <source>Nobody is named who credits or debits this. Type who you are.</source>
        <translation>Nincs megadva, ki írja jóvá vagy terheli. Írja be, ki Ön.</translation>
    </message>
    <message>
        <source>This reason is not on the shop’s list any more. Choose another one.</source>
        <translation>Ez az ok már nincs a bolt listáján. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The programme in force has no such purse. Choose another one.</source>
        <translation>Az érvényes programban nincs ilyen egyenleg. Válasszon másikat.</translation>
    </message>
    <message>
        <source>This is more than the reason allows at once. Type less, or ask the owner.</source>
        <translation>Ez több, mint amennyit az ok egyszerre enged. Írjon kevesebbet, vagy kérdezze a tulajdonost.</translation>
    </message>
    <message>
        <source>These two are one customer already. Look at their merges.</source>
        <translation>Ez a kettő már egy vásárló. Nézze meg az összevonásait.</translation>
    </message>
    <message>
        <source>These books know of no such merge. Look at the customer again.</source>
        <translation>A könyvekben nincs ilyen összevonás. Nyissa meg újra a vásárlót.</translation>
    </message>
    <message>
        <source>This merge was undone already. Each side has what is theirs.</source>
        <translation>Ezt az összevonást már visszavonták. Mindenkinél az van, ami az övé.</translation>
    </message>
    <message>
        <source>No sale has this slip number. Type it as it is printed, such as KDT-000123.</source>
        <translation>Nincs ilyen számú bizonylat. Írja be úgy, ahogy nyomtatták, például KDT-000123.</translation>
    </message>
    <message>
        <source>This sale counts for a customer already.</source>
        <translation>Ezt a vásárlást már beszámították egy vásárlónak.</translation>
    </message>
    <message>
        <source>This slip is more than 30 days old. It can be counted for nobody any more.</source>
        <translation>Ez a bizonylat 30 napnál régebbi. Már senkinek nem számítható be.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>használatban</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>letiltva</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>elveszett</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>ellopták</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>sérült</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>lecserélve</translation>
    </message>
    <message>
        <source>Bonus taken back</source>
        <translation>Bónusz visszavonva</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Debt waived</source>
        <translation>Tartozás elengedve</translation>
    </message>
    <message>
        <source>Two accounts of yours</source>
        <translation>Az Ön két számlája</translation>
    </message>
    <message>
        <source>A purchase from before</source>
        <translation>Egy korábbi vásárlás</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Hozzájárulások</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Köszönet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>nincs változás</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <comment>points of a percentage: from 73 % to 71 % are −2 pts</comment>
        <translation>{number} %-pont</translation>
    </message>
    <message>
        <source>{number} days</source>
        <comment>a fraction, such as 8.5</comment>
        <translation>{number} nap</translation>
    </message>
    <message>
        <source>Who stays away</source>
        <translation>Ki marad el</translation>
    </message>
    <message>
        <source>Everybody has a rhythm of their own. Who is silent for longer than it explains is going elsewhere: write to those at risk while they still remember you. Those who would bring most come first.</source>
        <translation>Mindenkinek megvan a maga ritmusa. Aki annál tovább hallgat, mint amit ez megmagyaráz, máshová megy: írjon a veszélyben lévőknek, amíg még emlékeznek Önre. Elöl állnak, akik a legtöbbet hoznák.</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Hogy állnak</translation>
    </message>
    <message>
        <source>In rhythm</source>
        <translation>Ritmusban</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Késnek</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Veszélyben</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Elmentek</translation>
    </message>
    <message>
        <source>No rhythm yet</source>
        <translation>Még nincs ritmus</translation>
    </message>
    <message>
        <source>Usual gap between visits</source>
        <translation>Szokásos szünet két látogatás közt</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>Szokásos szünet</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Ennyi ideje hallgat</translation>
    </message>
    <message>
        <source>Would bring a year</source>
        <translation>Évente hozna</translation>
    </message>
    <message>
        <source>Each a year</source>
        <translation>Fejenként évente</translation>
    </message>
    <message>
        <source>Members by their rhythm</source>
        <translation>Tagok a ritmusuk szerint</translation>
    </message>
    <message>
        <source>What a year of theirs is worth</source>
        <translation>Mennyit ér egy évük</translation>
    </message>
    <message>
        <source>Silent for no longer than happens to one in five of those who still come as before, by chance alone. Counted among members who came on three days or more.</source>
        <translation>Nem hallgat tovább, mint ami véletlenül is megesik ötből egy olyannal, aki úgy jár, mint addig. Azok közt számolva, akik legalább három napon jöttek.</translation>
    </message>
    <message>
        <source>Silent for longer than happens to one in five of those who still come as before, but not yet for longer than happens to one in twenty.</source>
        <translation>Tovább hallgat, mint ami ötből egy olyannal megesik, aki úgy jár, mint addig, de még nem tovább, mint ami húszból eggyel.</translation>
    </message>
    <message>
        <source>So long a silence happens to fewer than one in twenty of those who still come as before. At one in a thousand, or after more than a year without a visit, they count as gone.</source>
        <translation>Ilyen hosszú szünet húszból egynél is kevesebbel esik meg azok közül, akik úgy járnak, mint addig. Ezerből egynél, vagy egy évnél hosszabb távollét után elmentnek számít.</translation>
    </message>
    <message>
        <source>So long a silence happens to fewer than one in a thousand of those who still come as before; or they were at risk and have not been here for more than a year.</source>
        <translation>Ilyen hosszú szünet ezerből egynél is kevesebbel esik meg azok közül, akik úgy járnak, mint addig; vagy veszélyben volt, és egy évnél régebben nem járt itt.</translation>
    </message>
    <message>
        <source>Came on one day or two: there is nothing yet to hold their silence against.</source>
        <translation>Egy vagy két napon jöttek: még nincs mihez mérni a hallgatásukat.</translation>
    </message>
    <message>
        <source>Half of the members with a rhythm have a shorter usual gap, half have a longer one.</source>
        <translation>A ritmussal bíró tagok felénél rövidebb, felénél hosszabb a szokásos szünet.</translation>
    </message>
    <message>
        <source>Days from the first visit to the last, divided by the number of gaps between them.</source>
        <translation>Az első és az utolsó látogatás közti napok, osztva a köztük lévő szünetek számával.</translation>
    </message>
    <message>
        <source>Days since the last visit of which something was kept.</source>
        <translation>Napok az utolsó látogatás óta, amelyből megmaradt valami.</translation>
    </message>
    <message>
        <source>How likely so long a silence is for somebody who still comes as before: the share of the time since their first visit that lies before the last one, multiplied by itself once for every gap.</source>
        <translation>Mennyire valószínű ekkora szünet annál, aki úgy jár, mint addig: az első látogatás óta eltelt időnek az utolsó előtti része, annyiszor szorozva önmagával, ahány szünet volt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) came on three days or more: too few to tell.</source>
        <translation>
            <numerusform>{count} tag jött legalább három napon: túl kevés ahhoz, hogy bármit is mondjon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Ezen a napon</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Összehasonlítva</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Érkezők és távozók</translation>
    </message>
    <message>
        <source>Whether more members are won than lost, month by month. Where more go than come, look at Who stays away; who joined and never bought has a card and needs a first reason to use it.</source>
        <translation>Több tagot nyer-e, mint amennyit veszít, hónapról hónapra. Ahol többen mennek, mint jönnek, nézze meg: „Ki marad el”; aki csatlakozott, de nem vett, annak van kártyája, és kell egy első ok, hogy elővegye.</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Aktív tagok</translation>
    </message>
    <message>
        <source>Still coming</source>
        <translation>Továbbra is járnak</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Visszatértek</translation>
    </message>
    <message>
        <source>New and back</source>
        <translation>Újak és visszatértek</translation>
    </message>
    <message>
        <source>Stopped coming</source>
        <translation>Elmaradtak</translation>
    </message>
    <message>
        <source>Joined, never bought</source>
        <translation>Csatlakoztak, de nem vettek</translation>
    </message>
    <message>
        <source>Joined that month</source>
        <translation>Abban a hónapban csatlakoztak</translation>
    </message>
    <message>
        <source>Of these never bought</source>
        <translation>Közülük nem vettek semmit</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Kik jöttek</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Nyert és elveszített tagok</translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count} hónap</numerusform>
        </translation>
    </message>
    <message>
        <source>Still coming in {month}</source>
        <translation>Továbbra is járnak: {month}</translation>
    </message>
    <message>
        <source>Back again in {month}</source>
        <translation>Visszatértek: {month}</translation>
    </message>
    <message>
        <source>Stopped coming, noticed in {month}</source>
        <translation>Elmaradtak, észrevéve: {month}</translation>
    </message>
    <message>
        <source>Members with a visit in the last months that are over, as many as are chosen (three unless said). Those before, with the new and those back, less those who stopped, are those now.</source>
        <translation>Tagok, akik a legutóbbi lezárult hónapokban jártak itt, ahány ki van választva (három, ha nincs más). A korábbiak, az újakkal és a visszatértekkel, az elmaradtak nélkül: ezek a mostaniak.</translation>
    </message>
    <message>
        <source>Their first visit of which something was kept was in that month.</source>
        <translation>Az első látogatásuk, amelyből megmaradt valami, abban a hónapban volt.</translation>
    </message>
    <message>
        <source>Came in that month, and in one of the months before it that still count.</source>
        <translation>Abban a hónapban jöttek, és az előtte lévő, még számító hónapok egyikében is.</translation>
    </message>
    <message>
        <source>Came in that month after none of the months before it that count (three unless said).</source>
        <translation>Abban a hónapban jöttek, miután az előző számító hónapokban (három, ha nincs más választva) egyszer sem.</translation>
    </message>
    <message>
        <source>New members and those who came back after having stopped.</source>
        <translation>Új tagok, és akik elmaradás után visszajöttek.</translation>
    </message>
    <message>
        <source>With that month, the chosen number of calendar months (three unless said) had passed without a visit. Known once the month is over.</source>
        <translation>Ezzel a hónappal telt le a kiválasztott számú naptári hónap (három, ha nincs más) látogatás nélkül. A hónap lezárultával tudható.</translation>
    </message>
    <message>
        <source>Members until today without a receipt of which anything was kept.</source>
        <translation>Tagok, akiknek máig nincs olyan bizonylatuk, amelyből bármi megmaradt.</translation>
    </message>
    <message>
        <source>Got their account in that month. Merged accounts are one.</source>
        <translation>Abban a hónapban kaptak fiókot. Az összevont fiókok egynek számítanak.</translation>
    </message>
    <message>
        <source>What has become of the coupons of this period. Few used: they give too little, or ask for too much. Most used on the day they were given: people would have bought anyway.</source>
        <translation>Mi lett az időszak kuponjaival. Keveset használtak fel: túl keveset adnak, vagy túl sokat kérnek. A legtöbbet a kiadás napján: amúgy is vásároltak volna.</translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation>Lejárt felhasználatlanul</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Még él</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>Felhasználtak aránya</translation>
    </message>
    <message>
        <source>Took off</source>
        <translation>Levont összeg</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Megőrizték</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Akciónként</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Akció</translation>
    </message>
    <message>
        <source>How long they were kept</source>
        <translation>Meddig őrizték őket</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>Felhasználva ennyi idő után</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Aznap</translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 nap</translation>
    </message>
    <message>
        <source>8–14 days</source>
        <translation>8–14 nap</translation>
    </message>
    <message>
        <source>15–30 days</source>
        <translation>15–30 nap</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 nap</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Coupons given in the period: printed with a receipt, given as thanks, or made in one go.</source>
        <translation>Az időszakban kiadott kuponok: bizonylattal nyomtatva, köszönetként vagy egyszerre készítve.</translation>
    </message>
    <message>
        <source>Of those, how many have been used by today; a sale that came back whole makes a coupon good again. A code for many counts under receipts.</source>
        <translation>Ebből mennyit használtak fel máig; az egészben visszahozott eladás kuponja újra érvényes. A sokaknak szóló kód a bizonylatoknál számít.</translation>
    </message>
    <message>
        <source>Their last day is over, and nobody used them.</source>
        <translation>Az utolsó napjuk elmúlt, és senki nem használta fel.</translation>
    </message>
    <message>
        <source>May still be used today.</source>
        <translation>Ma még felhasználható.</translation>
    </message>
    <message>
        <source>Taken out of use by hand, or gone with the sale that printed them.</source>
        <translation>Kézzel visszavonva, vagy eltűnt azzal az eladással, amely nyomtatta.</translation>
    </message>
    <message>
        <source>Receipts they were used on, those that came back whole left out.</source>
        <translation>Bizonylatok, amelyeken felhasználták, az egészben visszahozottak nélkül.</translation>
    </message>
    <message>
        <source>What coupons of the campaign took off in the period, whenever they were issued, less what returns gave back.</source>
        <translation>Amit az akció kuponjai az időszakban levontak, bármikor adták is ki őket, a visszavételek nélkül.</translation>
    </message>
    <message>
        <source>Whole days from the issue to the first use, on average of those that were used.</source>
        <translation>Teljes napok a kiadástól az első felhasználásig, a felhasználtak átlagában.</translation>
    </message>
    <message>
        <source>No coupons were ever issued.</source>
        <translation>Még nem adtak ki kupont.</translation>
    </message>
    <message>
        <source>Visits per member</source>
        <translation>Látogatás tagonként</translation>
    </message>
    <message>
        <source>usual gap</source>
        <translation>szokásos szünet</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>veszélyben</translation>
    </message>
    <message>
        <source>Whom to thank</source>
        <translation>Kinek mondjunk köszönetet</translation>
    </message>
    <message>
        <source>Whom to win back</source>
        <translation>Kit hívjunk vissza</translation>
    </message>
    <message>
        <source>How much of it nobody is expected to use, by the share that went unused so far: see what is owed.</source>
        <translation>Amennyit ebből várhatóan senki sem használ fel, az eddig fel nem használt rész alapján: lásd, mivel tartozunk.</translation>
    </message>
    <message>
        <source>The members who paid most in this period.</source>
        <translation>Azok a tagok, akik ebben az időszakban a legtöbbet fizették.</translation>
    </message>
    <message>
        <source>Of the members at risk, those who would bring most.</source>
        <translation>A veszélyben lévő tagok közül azok, akik a legtöbbet hoznák.</translation>
    </message>
    <message>
        <source>What they paid in this period for goods they kept.</source>
        <translation>Amit ebben az időszakban a megtartott árukért fizettek.</translation>
    </message>
    <message>
        <source>Revenue that waits for points</source>
        <translation>Pontokra váró árbevétel</translation>
    </message>
    <message>
        <source>Who sells goods and gives points with them sells two things (IFRS 15). A part of the price waits until the points are used. Hand this table to your accountant. Months are shown whole.</source>
        <translation>Aki árut ad el, és pontot ad mellé, két dolgot ad el (IFRS 15). Az ár egy része addig vár, amíg a pontokat fel nem használják. Adja át ezt a táblázatot a könyvelőjének. A hónapok egészben látszanak.</translation>
    </message>
    <message>
        <source>Sales shared between goods and points</source>
        <translation>Az áru és a pontok között megosztott eladás</translation>
    </message>
    <message>
        <source>Sales to members</source>
        <translation>Eladás tagoknak</translation>
    </message>
    <message>
        <source>For the goods</source>
        <translation>Az árura</translation>
    </message>
    <message>
        <source>Expected to be used</source>
        <translation>Várhatóan felhasználják</translation>
    </message>
    <message>
        <source>Put aside for points</source>
        <translation>Pontokra félretéve</translation>
    </message>
    <message>
        <source>Waits at the end</source>
        <translation>A végén vár</translation>
    </message>
    <message>
        <source>The part of past sales that is not earned yet: its points may still be used.</source>
        <translation>A korábbi eladások még el nem számolt része: a hozzá tartozó pontok még felhasználhatók.</translation>
    </message>
    <message>
        <source>Members’ sales × worth of the points expected to be used ÷ (sales + that worth). With several purses all of them are in the sum.</source>
        <translation>Tagoknak eladott × a várhatóan felhasznált pontok értéke ÷ (eladás + ez az érték). Több egyenlegnél mind benne van az összegben.</translation>
    </message>
    <message>
        <source>Of what was put aside, as large a part as of the expected points has been used; all of the rest once the points have lapsed.</source>
        <translation>A félretettnek akkora része, amekkorát a várt pontokból felhasználtak; a maradék egészen, amikor a pontok lejártak.</translation>
    </message>
    <message>
        <source>What members paid for goods they kept; what came back is taken off the month of its sale.</source>
        <translation>Amit a tagok a megtartott áruért fizettek; amit visszahoztak, az eladás hónapjából vonjuk le.</translation>
    </message>
    <message>
        <source>What is left of sales for the goods themselves: revenue at once.</source>
        <translation>Ami magára az árura marad: azonnal árbevétel.</translation>
    </message>
    <message>
        <source>Points that sales and bonuses gave, less what returns took back.</source>
        <translation>A vásárlások és bónuszok pontjai, a visszavételkor levontak nélkül.</translation>
    </message>
    <message>
        <source>Points earned, less the share that this shop’s members never use.</source>
        <translation>A gyűjtött pontok, a nélkül a rész nélkül, amelyet ennek a boltnak a tagjai soha nem használnak fel.</translation>
    </message>
    <message>
        <source>Points spent on goods and gifts, less what returns gave back.</source>
        <translation>Árura és ajándékra költött pontok, a visszavételkor visszaadottak nélkül.</translation>
    </message>
    <message>
        <source>Worked out as in IFRS 15, Illustrative Example 52. The share expected to be used is today’s, for all months alike: a new estimate changes past months here; books catch up in the month of the change. Points brought in or given by hand come with no sale and are left out.</source>
        <translation>Az IFRS 15 52. szemléltető példája szerint. A várhatóan felhasznált rész a mai becslés, minden hónapra ugyanaz: új becslés itt a múltbeli hónapokat is változtatja; a könyvekben a különbözet a változás hónapjába kerül. A behozott vagy kézzel adott pontokhoz nem tartozik eladás, ezért kimaradnak.</translation>
    </message>
    <message>
        <source>Points are taken to be used in the order in which they were earned, all members together.</source>
        <translation>Úgy vesszük, hogy a pontokat gyűjtésük sorrendjében használják fel, minden tagnál együtt.</translation>
    </message>
    <message>
        <source>{purse}: a point is taken at {worth}. Too little has come to its end yet, so all points are expected to be used.</source>
        <translation>{purse}: egy pont értéke {worth}. Még túl kevés pont ért a végére, ezért úgy vesszük, hogy mindet felhasználják.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Előtte: {value}</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>Tartozás pontokban</translation>
    </message>
    <message>
        <source>What your members may still spend with you, by the month in which it lapses. Remind those who would lose most: whoever comes to use their points buys something besides.</source>
        <translation>Amit a tagjai még Önnél költhetnek el, lejárat hónapja szerint. Emlékeztesse azokat, akik a legtöbbet veszítenék: aki a pontjaiért jön, mást is vásárol.</translation>
    </message>
    <message>
        <source>Likely to be used</source>
        <translation>Várhatóan elköltik</translation>
    </message>
    <message>
        <source>Lapses next month</source>
        <translation>Jövő hónapban lejár</translation>
    </message>
    <message>
        <source>Never lapses</source>
        <translation>Soha nem jár le</translation>
    </message>
    <message>
        <source>Owed by members</source>
        <translation>Tagok tartozása</translation>
    </message>
    <message>
        <source>By the month in which they lapse</source>
        <translation>Lejárat hónapja szerint</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Mi lesz velük</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Lejár</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Érvényes</translation>
    </message>
    <message>
        <source>{purse}: never lapses</source>
        <translation>{purse}: soha nem jár le</translation>
    </message>
    <message>
        <source>{purse}: owed by members</source>
        <translation>{purse}: tagok tartozása</translation>
    </message>
    <message>
        <source>{purse}: lapses in {month}</source>
        <translation>{purse}: lejár – {month}</translation>
    </message>
    <message>
        <source>All points that members hold today, at what a point pays. What has lapsed is not among them; what members owe the shop is not taken off.</source>
        <translation>A tagok mai összes pontja, a pont értékén. A lejártak nincsenek benne; amivel a tagok tartoznak a boltnak, nincs levonva.</translation>
    </message>
    <message>
        <source>The rest: be ready to be paid with it.</source>
        <translation>A többi: készüljön fel, hogy ezzel fizetnek.</translation>
    </message>
    <message>
        <source>What is good until a day of next month, unless it is spent before.</source>
        <translation>Ami a jövő hónap valamelyik napjáig érvényes, ha előbb el nem költik.</translation>
    </message>
    <message>
        <source>Points without an end.</source>
        <translation>Lejárat nélküli pontok.</translation>
    </message>
    <message>
        <source>Points were spent, and then the goods that had earned them came back. The next points fill it first.</source>
        <translation>A pontokat elköltötték, majd az áru, amiért kapták, visszajött. A következő pontok először ezt rendezik.</translation>
    </message>
    <message>
        <source>Nobody holds any points.</source>
        <translation>Senkinek nincs pontja.</translation>
    </message>
    <message>
        <source>What members are worth</source>
        <translation>Mennyit érnek a tagok</translation>
    </message>
    <message>
        <source>What members have left so far, and what the next twelve months of each may be expected to bring. It says how much a new member may cost, and whom to look after: a tenth of them usually brings more than half.</source>
        <translation>Mennyit hagytak itt eddig a tagok, és mennyi várható tőlük a következő tizenkét hónapban. Megmutatja, mennyibe kerülhet egy új tag, és kire érdemes figyelni: egytizedük rendszerint több mint a felét hozza.</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Eddig költött</translation>
    </message>
    <message>
        <source>Spent so far, each</source>
        <translation>Eddig fejenként</translation>
    </message>
    <message>
        <source>Expected in 12 months</source>
        <translation>12 hónap alatt várható</translation>
    </message>
    <message>
        <source>Expected in 12 months, each</source>
        <translation>12 hónap alatt fejenként várható</translation>
    </message>
    <message>
        <source>Visits expected</source>
        <translation>Várható látogatások</translation>
    </message>
    <message>
        <source>Expected a visit</source>
        <translation>Látogatásonként várható</translation>
    </message>
    <message>
        <source>Still come</source>
        <translation>Még járnak</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>Tized</translation>
    </message>
    <message>
        <source>Tenths of members, by what is expected</source>
        <translation>A tagok tizedei a várható összeg szerint</translation>
    </message>
    <message>
        <source>Expected in 12 months, by tenths of members</source>
        <translation>12 hónap alatt várható, a tagok tizedei szerint</translation>
    </message>
    <message>
        <source>By first visit</source>
        <translation>Az első látogatás szerint</translation>
    </message>
    <message>
        <source>Spent so far, each, by first visit</source>
        <translation>Eddig fejenként, az első látogatás szerint</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Minden tag</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Amit a modell megtanult</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paraméter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Log-likelihood of visits</source>
        <translation>A látogatások loglikelihoodja</translation>
    </message>
    <message>
        <source>Members learnt from: visits</source>
        <translation>Tagok a látogatások modelljéhez</translation>
    </message>
    <message>
        <source>Members learnt from: money</source>
        <translation>Tagok az összegek modelljéhez</translation>
    </message>
    <message>
        <source>Tenth {number} of members by what is expected</source>
        <translation>A tagok {number}. tizede a várható összeg szerint</translation>
    </message>
    <message>
        <source>First came in {when}</source>
        <translation>Először jött: {when}</translation>
    </message>
    <message>
        <source>What members paid for goods they kept, from their first visit until today, divided by their number.</source>
        <translation>Amit a tagok a megtartott árukért az első látogatástól máig fizettek, osztva a számukkal.</translation>
    </message>
    <message>
        <source>Visits expected in the next 365 days × what is expected to be left each time, added up member by member. Sales, not profit; nothing is taken off for coming later.</source>
        <translation>A következő 365 napban várható látogatások × az alkalmanként várható összeg, tagonként összeadva. Eladás, nem nyereség; a későbbi pénzből semmi sincs levonva.</translation>
    </message>
    <message>
        <source>Days with a visit in the next 365 days: the BG/NBD model, from how often and how lately they came.</source>
        <translation>Napok látogatással a következő 365 napban: a BG/NBD modell, abból, milyen gyakran és milyen régen jöttek.</translation>
    </message>
    <message>
        <source>What they left on a day until now, drawn towards what is usual here the fewer their days were: the Gamma-Gamma model.</source>
        <translation>Amit egy nap eddig itt hagytak; minél kevesebb a nap, annál közelebb az itt szokásoshoz: a Gamma-Gamma modell.</translation>
    </message>
    <message>
        <source>The chance that they have not stopped coming for good, of members who came on two days or more. Of whoever came once the model can&apos;t say it.</source>
        <translation>Annak esélye, hogy nem maradtak el végleg, azoknál, akik legalább két napon jöttek. Az egyszer jártakról a modell nem tud mit mondani.</translation>
    </message>
    <message>
        <source>In whole units of the currency; time is in weeks.</source>
        <translation>A pénznem egész egységében; az idő hetekben.</translation>
    </message>
    <message>
        <source>Assumed: everybody comes by chance at a rate of their own until they stop for good; what they leave does not depend on how often they come; the shop stays as it is, without seasons or a new offer. Good for many members together, a hint for a single one.</source>
        <translation>A feltevés: mindenki véletlenszerűen, a maga gyakoriságával jön, amíg végleg el nem marad; az összeg nem függ attól, milyen gyakran jön; a bolt olyan marad, amilyen, évszakok és új ajánlatok nélkül. Sok tagra együtt jó, egy emberre csak támpont.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) came once so far. Whether they still come is not known; the model counts them all as if they did, at the low rate of such members.</source>
        <translation>
            <numerusform>{count} tag eddig egyszer járt itt. Hogy járnak-e még, nem tudni; a modell úgy számol, hogy igen, az ilyen tagok alacsony gyakoriságával.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s): what they will bring can be learnt from 100 on, 30 of whom came again.</source>
        <translation>
            <numerusform>{count} tag: hogy mennyit hoznak majd, 100 tagtól látszik, akik közül 30 újra eljött.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with visits</source>
        <translation>Napok látogatással</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Első látogatás</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mi a teendő</translation>
    </message>
    <message>
        <source>What they paid for goods they kept, from their first visit until today.</source>
        <translation>Amit a megtartott árukért fizettek az első látogatástól máig.</translation>
    </message>
    <message>
        <source>Days on which they bought something that they kept; several receipts a day are one.</source>
        <translation>Napok, amikor vettek valamit, amit megtartottak; egy nap több bizonylata egynek számít.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Szabály</translation>
    </message>
    <message>
        <source>Purse</source>
        <translation>Egyenleg</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>Pénzben</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Év</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gyűjtött</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Felhasznált</translation>
    </message>
    <message>
        <source>Points at what a point of this purse pays under today’s programme.</source>
        <translation>Pontok azon az értéken, amennyit ennek az egyenlegnek egy pontja a mai program szerint fizet.</translation>
    </message>
    <message>
        <source>Movement of purses</source>
        <translation>Egyenlegek mozgása</translation>
    </message>
    <message>
        <source>Every point that came and went, month by month. Each month opens with what the one before left, and every line adds up: your accountant can take it over as it is.</source>
        <translation>Minden bejövő és kimenő pont, hónapról hónapra. Minden hónap az előző maradékával nyit, és minden sor összege kijön: a könyvelő így átveheti.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Nyitó</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Behozott</translation>
    </message>
    <message>
        <source>Spent on gifts</source>
        <translation>Ajándékra költött</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Visszavont</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>Elengedett</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Kézzel</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Záró</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>All movements ever, added up</source>
        <translation>Minden eddigi mozgás összesen</translation>
    </message>
    <message>
        <source>Lapsed since, not written down yet</source>
        <translation>Azóta lejárt, még nincs lekönyvelve</translation>
    </message>
    <message>
        <source>Balance today</source>
        <translation>Mai egyenleg</translation>
    </message>
    <message>
        <source>of which members hold</source>
        <translation>ebből a tagoknál van</translation>
    </message>
    <message>
        <source>of which members owe</source>
        <translation>ebből a tagok tartoznak</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Érkezett</translation>
    </message>
    <message>
        <source>What was there at the start and all that moved in the period: the sum of all entries.</source>
        <translation>Ami az elején volt, és minden mozgás az időszakban: az összes tétel összege.</translation>
    </message>
    <message>
        <source>Balances that were brought from another programme.</source>
        <translation>Más programból áthozott egyenlegek.</translation>
    </message>
    <message>
        <source>What returned goods had been paid with from the purse.</source>
        <translation>Amit a visszahozott áruért az egyenlegből fizettek.</translation>
    </message>
    <message>
        <source>What had been earned with goods that came back.</source>
        <translation>Amit a visszahozott áruval gyűjtöttek.</translation>
    </message>
    <message>
        <source>What a return should have taken back, was not there any more, and the shop waived.</source>
        <translation>Amit a visszavételnek le kellett volna vonnia, de már nem volt meg, és a bolt elengedte.</translation>
    </message>
    <message>
        <source>Credits and debits by hand, with a reason.</source>
        <translation>Kézi jóváírások és terhelések, indokkal.</translation>
    </message>
    <message>
        <source>Earned, brought in and given by hand, less what returns took back.</source>
        <translation>Gyűjtött, behozott és kézzel adott, a visszavételkor levontak nélkül.</translation>
    </message>
    <message>
        <source>Spent on goods and gifts, less what returns gave back.</source>
        <translation>Árura és ajándékra költve, a visszavételkor visszaadottak nélkül.</translation>
    </message>
    <message>
        <source>A day’s end takes points at once; it is written down when the till next starts.</source>
        <translation>A pontok a nap végével azonnal lejárnak; a pénztár következő indításakor kerülnek a könyvbe.</translation>
    </message>
    <message>
        <source>Nothing is in any purse, and nothing moved in this period.</source>
        <translation>Egyik egyenlegen sincs semmi, és ebben az időszakban nem is mozgott semmi.</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Ki jön vissza</translation>
    </message>
    <message>
        <source>The new members of each month, and how many of them came in every month after. Most go before their second visit: give a reason for it with the first slip. A month that kept more than its neighbours shows what worked.</source>
        <translation>Minden hónap új tagjai, és hogy közülük hányan jöttek a rákövetkező hónapokban. A legtöbben a második látogatás előtt maradnak el: adjon rá okot az első bizonylattal. Az a hónap, amely többet tartott meg a szomszédainál, megmutatja, mi vált be.</translation>
    </message>
    <message>
        <source>Who came back, by month of the first purchase</source>
        <translation>Ki jött vissza, az első vásárlás hónapja szerint</translation>
    </message>
    <message>
        <source>Share of each month’s new members</source>
        <translation>Az egyes hónapok új tagjainak aránya</translation>
    </message>
    <message>
        <source>Members of each month</source>
        <translation>Az egyes hónapok tagjai</translation>
    </message>
    <message>
        <source>Usual of all these months</source>
        <translation>Ahogy ezekben a hónapokban szokásos</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Új tagok</translation>
    </message>
    <message>
        <source>Came back at all</source>
        <translation>Egyáltalán visszajöttek</translation>
    </message>
    <message>
        <source>Came in that month</source>
        <translation>Abban a hónapban jöttek</translation>
    </message>
    <message>
        <source>Come a month later</source>
        <translation>Egy hónap múlva jönnek</translation>
    </message>
    <message>
        <source>Come three months later</source>
        <translation>Három hónap múlva jönnek</translation>
    </message>
    <message>
        <source>Come six months later</source>
        <translation>Hat hónap múlva jönnek</translation>
    </message>
    <message>
        <source>Never after their first month</source>
        <translation>Az első hónap után soha</translation>
    </message>
    <message>
        <source>New in {month}, never after that month</source>
        <translation>Új: {month}; azután a hónap után soha</translation>
    </message>
    <message numerus="yes">
        <source>New in {month}, came {later} month(s) later</source>
        <translation>
            <numerusform>Új: {month}; {later} hónappal később jött</numerusform>
        </translation>
    </message>
    <message>
        <source>New in {month}</source>
        <translation>Új: {month}</translation>
    </message>
    <message>
        <source>Members whose first purchase of which something was kept fell into these months.</source>
        <translation>Tagok, akiknek az első, legalább részben megtartott vásárlása ezekre a hónapokra esett.</translation>
    </message>
    <message>
        <source>Came in any month after that of their first purchase.</source>
        <translation>Bármely hónapban jöttek az első vásárlás hónapja után.</translation>
    </message>
    <message>
        <source>Of the members of all these months together, how many came in that month after their first. Months that are not over yet are left out.</source>
        <translation>E hónapok összes tagja közül hányan jöttek az elsőt követő adott hónapban. A még tartó hónapok kimaradnak.</translation>
    </message>
    <message>
        <source>The last month is not over: its figures still grow.</source>
        <translation>Az utolsó hónap még tart: a számai még nőnek.</translation>
    </message>
    <message>
        <source>What each rule gave</source>
        <translation>Mit adtak az egyes szabályok</translation>
    </message>
    <message>
        <source>What your programme costs, rule by rule. A rule that gives much to few, or nothing to anybody, is worth a look in the programme room.</source>
        <translation>Mibe kerül a program, szabályonként. Amelyik szabály keveseknek ad sokat, vagy senkinek semmit, azt érdemes megnézni a program szobájában.</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Odaadva</translation>
    </message>
    <message>
        <source>Of sales</source>
        <translation>Az eladásból</translation>
    </message>
    <message>
        <source>Points, in money</source>
        <translation>Pontok pénzben</translation>
    </message>
    <message>
        <source>Rules that gave</source>
        <translation>Szabályok, amelyek adtak</translation>
    </message>
    <message>
        <source>Rules that gave nothing</source>
        <translation>Szabályok, amelyek nem adtak</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Adott</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Előtte</translation>
    </message>
    <message>
        <source>Taken off prices</source>
        <translation>Az árakból levonva</translation>
    </message>
    <message>
        <source>Given in points</source>
        <translation>Pontban adva</translation>
    </message>
    <message>
        <source>Gifts for points</source>
        <translation>Ajándékok pontért</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Alkalom</translation>
    </message>
    <message>
        <source>Gave nothing</source>
        <translation>Nem adtak semmit</translation>
    </message>
    <message>
        <source>Gave last on</source>
        <translation>Utoljára adott</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Keretek</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Keret</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Felhasználva</translation>
    </message>
    <message>
        <source>Will last</source>
        <translation>Kitart még</translation>
    </message>
    <message>
        <source>Discounts and points together. Points count when they are earned, not when they are spent.</source>
        <translation>Kedvezmények és pontok együtt. A pont gyűjtéskor számít, nem költéskor.</translation>
    </message>
    <message>
        <source>Of what all customers paid for goods they kept in the period, members and guests.</source>
        <translation>Abból, amit az időszakban minden vevő fizetett a megtartott áruért, tagok és vendégek.</translation>
    </message>
    <message>
        <source>What rules took off prices in the period; what came back makes it less on the day it came back.</source>
        <translation>Amit a szabályok az időszakban az árakból levontak; a visszahozott áru a visszavétel napján csökkenti.</translation>
    </message>
    <message>
        <source>Points that rules gave in the period, less those that returns took back, at what a point pays today.</source>
        <translation>Az időszakban adott pontok, a visszavételkor levontak nélkül, a pont mai értékén.</translation>
    </message>
    <message>
        <source>Rules that took something off or gave points in the period.</source>
        <translation>Szabályok, amelyek az időszakban levontak valamit vagy pontot adtak.</translation>
    </message>
    <message>
        <source>Rules of today’s programme that gave nothing in the period: their day has not come, nobody knows them, or they ask too much.</source>
        <translation>A mai program szabályai, amelyek az időszakban semmit sem adtak: nem jött el a napjuk, nem tudnak róluk, vagy túl sokat kérnek.</translation>
    </message>
    <message>
        <source>Receipts the rule gave on; one that came back whole is taken off. For points: times they were given.</source>
        <translation>Bizonylatok, amelyeken a szabály adott; az egészben visszahozott levonva. Pontoknál: hányszor adták.</translation>
    </message>
    <message>
        <source>Members who had something from the rule in the period; guests are not counted.</source>
        <translation>Tagok, akik az időszakban kaptak valamit a szabálytól; a vendégek nem számítanak.</translation>
    </message>
    <message>
        <source>Days until the budget is used up, if it goes on as in the last four weeks.</source>
        <translation>Napok a keret kimerüléséig, ha úgy megy tovább, mint az utóbbi négy hétben.</translation>
    </message>
    <message>
        <source>The programme has no rules that give anything.</source>
        <translation>A programban nincs olyan szabály, amely adna valamit.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Érdemes megnézni</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Nyugták</translation>
    </message>
    <message>
        <source>Average check</source>
        <translation>Átlagos nyugta</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Kedvezmények</translation>
    </message>
    <message>
        <source>Paid from purses</source>
        <translation>Egyenlegből fizetve</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Visszaadva</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Tagok</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Vendégek</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>Tagoktól</translation>
    </message>
    <message>
        <source>Of guests</source>
        <translation>Vendégektől</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Arány</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hét</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Hónap</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>A hét napja</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Pénztár</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatikus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Lépték</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Naponként</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Hetenként</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Havonta</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Óránként</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>A hét napjai szerint</translation>
    </message>
    <message>
        <source>Nothing was sold in this period.</source>
        <translation>Ebben az időszakban nem volt eladás.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s): too few to tell.</source>
        <translation>
            <numerusform>{count} tag: túl kevés a következtetéshez.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the programme is doing</source>
        <translation>Hogy áll a program</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Bevétel</translation>
    </message>
    <message>
        <source>What customers paid for goods they kept: after discounts and purses. What came back later is taken off the day it was sold on.</source>
        <translation>Amit a vevők a megtartott árukért fizettek: kedvezmények és egyenlegek után. Ami később visszajött, az eladás napjából vonódik le.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ez a hét</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Múlt hét</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ez a hónap</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Múlt hónap</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ez a negyedév</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Múlt negyedév</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ez az év</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Múlt év</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Tizenkét hónap</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Más napok</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Az előző időszak</translation>
    </message>
    <message>
        <source>The same days a year ago</source>
        <translation>Ugyanezek a napok egy éve</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Semmivel</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation>Visszatérítés</translation>
    </message>
    <message>
        <source>Points for every amount</source>
        <translation>Pont összeg után</translation>
    </message>
    <message>
        <source>Points for every visit</source>
        <translation>Pont látogatásért</translation>
    </message>
    <message>
        <source>Points for some goods</source>
        <translation>Pont egyes árukért</translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation>Üdvözlő ajándék</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Első vásárlás</translation>
    </message>
    <message>
        <source>Ten seconds on a Monday: do members buy more and come again, and what does it cost? Each figure opens what is behind it.</source>
        <translation>Tíz másodperc hétfőn: többet vásárolnak-e a tagok, visszajönnek-e, és mennyibe kerül? Minden szám mögé be lehet nézni.</translation>
    </message>
    <message>
        <source>Received by the shop</source>
        <translation>A bolthoz befolyt</translation>
    </message>
    <message>
        <source>of all sales</source>
        <translation>az összes eladásból</translation>
    </message>
    <message>
        <source>Average check of members</source>
        <translation>A tagok átlagos nyugtája</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>vendégek</translation>
    </message>
    <message>
        <source>Visits per member a month</source>
        <translation>Látogatás tagonként havonta</translation>
    </message>
    <message>
        <source>Kept from the period before</source>
        <translation>Az előző időszakból megmaradt</translation>
    </message>
    <message>
        <source>Cost of the programme</source>
        <translation>A program költsége</translation>
    </message>
    <message>
        <source>in money</source>
        <translation>pénzben</translation>
    </message>
    <message>
        <source>Sales a week</source>
        <translation>Heti eladás</translation>
    </message>
    <message>
        <source>Came in this period</source>
        <translation>Jártak itt ebben az időszakban</translation>
    </message>
    <message>
        <source>What customers paid and what others paid for them, such as makers&apos; coupons in the receipts that were brought in from elsewhere.</source>
        <translation>Amit a vásárlók fizettek, és amit mások fizettek helyettük, például gyártói kuponokra a máshonnan áthozott bizonylatokon.</translation>
    </message>
    <message>
        <source>As they were given at the sale, whether or not the goods came back later.</source>
        <translation>Ahogy az eladáskor adták, akkor is, ha az árut később visszahozták.</translation>
    </message>
    <message>
        <source>What members paid for goods they kept: after discounts and purses, less what came back later. Everybody with an account is a member; accounts that were merged are one.</source>
        <translation>Amit a tagok a megtartott árukért fizettek: kedvezmények és egyenleg után, a később visszahozottak nélkül. Tag mindenki, akinek számlája van; az összevont számlák egynek számítanak.</translation>
    </message>
    <message>
        <source>The report was asked for in a way it is not known by. Nothing was done.</source>
        <translation>A jelentést így nem lehet kérni. Semmi sem történt.</translation>
    </message>
    <message>
        <source>Say a span or days, not both.</source>
        <translation>Vagy időszakot adjon meg, vagy napokat, ne mindkettőt.</translation>
    </message>
    <message>
        <source>Say the first day too, with --from.</source>
        <translation>Adja meg az első napot is: --from.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Az utolsó nap megelőzi az elsőt.</translation>
    </message>
    <message>
        <source>This report does not look at that. Leave it out.</source>
        <translation>Ez a jelentés ezt nem nézi. Hagyja el.</translation>
    </message>
    <message>
        <source>{value} is no day: write it as 2026-11-21.</source>
        <translation>{value} nem dátum: így írja: 2026-11-21.</translation>
    </message>
    <message>
        <source>{value} is not one of: {known}.</source>
        <translation>{value}: nincs ilyen. Ezek vannak: {known}.</translation>
    </message>
    <message>
        <source>{value} is not known, and there is nothing to choose from.</source>
        <translation>{value}: nincs ilyen, és nincs miből választani.</translation>
    </message>
    <message>
        <source>There is no report {name}. There are: {names}.</source>
        <translation>Nincs {name} nevű jelentés. Ezek vannak: {names}.</translation>
    </message>
    <message>
        <source>The week on paper</source>
        <translation>A hét papíron</translation>
    </message>
    <message>
        <source>Last week on a few pages, to be read on a Monday.</source>
        <translation>A múlt hét néhány oldalon, hétfői olvasmánynak.</translation>
    </message>
    <message>
        <source>{file}: name it {ending}, so that other programs know what it is.</source>
        <translation>{file}: a neve végződjön így: {ending}, hogy más programok tudják, mi ez.</translation>
    </message>
    <message>
        <source>This report has no picture now.</source>
        <translation>Ebben a jelentésben most nincs ábra.</translation>
    </message>
    <message>
        <source>This report has no table now.</source>
        <translation>Ebben a jelentésben most nincs táblázat.</translation>
    </message>
    <message>
        <source>Last week: {days}</source>
        <translation>Múlt hét: {days}</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Az azt megelőző hét</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Egy éve</translation>
    </message>
    <message>
        <source>Since a year ago</source>
        <translation>Egy év alatt</translation>
    </message>
    <message numerus="yes">
        <source>And {number} more.</source>
        <translation>
            <numerusform>És még {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points whose last day comes within {number} day(s)</source>
        <translation>
            <numerusform>Pontok, amelyek {number} napon belül lejárnak</numerusform>
        </translation>
    </message>
    <message>
        <source>What members paid, divided by their receipts of which something was kept.</source>
        <translation>Amit a tagok fizettek, elosztva azokkal a bizonylataikkal, amelyekből valami megmaradt.</translation>
    </message>
    <message>
        <source>Receipts of members of which something was kept, divided by the members who came and by the months of the period. Who did not come at all does not lessen it.</source>
        <translation>A tagok bizonylatai, amelyekből valami megmaradt, elosztva az itt járt tagokkal és az időszak hónapjaival. Aki egyáltalán nem jött, az nem csökkenti.</translation>
    </message>
    <message>
        <source>The period is not over yet: what is compared with a whole one still grows.</source>
        <translation>Az időszak még tart: amit egy egészhez mérünk, az még nő.</translation>
    </message>
    <message>
        <source>Gifts are left out of the cost: they are known for the whole shop only.</source>
        <translation>Az ajándékok nincsenek a költségben: csak az egész boltra ismertek.</translation>
    </message>
    <message>
        <source>Who brings the sales</source>
        <translation>Kik hozzák az eladást</translation>
    </message>
    <message>
        <source>A few members bring most of the sales. Know class A by name and never let them wait; what class C costs should be little. The flatter the curve, the less the shop hangs on a few.</source>
        <translation>Az eladás nagyját kevés tag hozza. Az A osztályt ismerje név szerint, és ne várakoztassa; a C osztály kerüljön kevésbe. Minél laposabb a görbe, annál kevésbé függ a bolt néhány embertől.</translation>
    </message>
    <message>
        <source>The best 20 % bring</source>
        <translation>A legjobb 20 % hozza</translation>
    </message>
    <message>
        <source>Half of the sales come from</source>
        <translation>Az eladás felét hozza</translation>
    </message>
    <message>
        <source>Members who came</source>
        <translation>Itt járt tagok</translation>
    </message>
    <message>
        <source>How often they come</source>
        <translation>Milyen gyakran jönnek</translation>
    </message>
    <message>
        <source>How many came once, twice or ten times, how long ago everybody was here last, and how long their usual gaps are. A stamp card should be full, and a coupon should run out, within a few usual gaps.</source>
        <translation>Hányan jöttek egyszer, kétszer vagy tízszer, milyen régen járt itt mindenki utoljára, és mekkorák a szokásos szünetek. A pecsétkártya teljen be, a kupon járjon le néhány szokásos szüneten belül.</translation>
    </message>
    <message>
        <source>Visits a member</source>
        <translation>Látogatás tagonként</translation>
    </message>
    <message>
        <source>Came only once</source>
        <translation>Csak egyszer jöttek</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>Napok az utolsó látogatás óta</translation>
    </message>
    <message>
        <source>Members by visits in the period</source>
        <translation>Tagok az időszakbeli látogatások szerint</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or name another.</source>
        <translation>Nincs {folder} mappa. Előbb hozza létre, vagy adjon meg másikat.</translation>
    </message>
    <message>
        <source>Its question is not known here.</source>
        <translation>A kérdése itt nem ismert.</translation>
    </message>
    <message>
        <source>There is no report of that name that tells who is behind it.</source>
        <translation>Nincs ilyen nevű jelentés, amely megmondaná, kik állnak mögötte.</translation>
    </message>
    <message>
        <source>Say the days by a name, or the first and the last of them.</source>
        <translation>Adja meg a napokat névvel, vagy az elsőt és az utolsót.</translation>
    </message>
    <message>
        <source>Several segments are called so. Say which by its id.</source>
        <translation>Több szegmensnek is ez a neve. Adja meg az azonosítójával.</translation>
    </message>
    <message>
        <source>This segment is not there any more.</source>
        <translation>Ez a szegmens már nincs meg.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Szegmens</translation>
    </message>
    <message>
        <source>a segment that is gone</source>
        <translation>megszűnt szegmens</translation>
    </message>
    <message>
        <source>Your trade: {value}</source>
        <translation>A szakma: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>A segment&apos;s name is at most 60 characters. Give it a shorter one.</source>
        <translation>Egy szegmens neve legfeljebb 60 karakter. Adjon rövidebbet.</translation>
    </message>
    <message>
        <source>This figure cannot be. A share lies between 0 and 100 %.</source>
        <translation>Ilyen érték nem lehet. Egy arány 0 és 100% között van.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Esély</translation>
    </message>
    <message>
        <source>Gone after</source>
        <translation>Elmaradt ennyi után</translation>
    </message>
    <message>
        <source>Coupons issued</source>
        <translation>Kiadva</translation>
    </message>
    <message>
        <source>Coupons used</source>
        <translation>Felhasználva</translation>
    </message>
    <message>
        <source>will likely never be used</source>
        <translation>valószínűleg sosem költik el</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Elszámolva</translation>
    </message>
    <message>
        <source>No points that pay for goods were earned yet, so nothing waits.</source>
        <translation>Olyan pontot, amellyel áruért lehet fizetni, még senki sem gyűjtött, így semmi sem vár.</translation>
    </message>
    <message>
        <source>{purse} only buys gifts and is left out: the programme does not say what its gifts are worth.</source>
        <translation>{purse}: csak ajándékra jó, ezért kimarad: a program nem mondja meg, mennyit érnek az ajándékok.</translation>
    </message>
    <message>
        <source>{purse}: a point is taken at {worth}; {expected} are expected to be used. Of {credited} given until {until}, {unused} never were.</source>
        <translation>{purse}: egy pont értéke {worth}; várhatóan {expected} kerül felhasználásra. A(z) {until} napjáig adott {credited} közül {unused} soha nem került.</translation>
    </message>
    <message>
        <source>Members by days since the last visit</source>
        <translation>Tagok az utolsó látogatás óta eltelt napok szerint</translation>
    </message>
    <message>
        <source>Members by their usual gap, in days</source>
        <translation>Tagok a szokásos szünetük szerint, napokban</translation>
    </message>
    <message>
        <source>Usual gap, days</source>
        <translation>Szokásos szünet, nap</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>A tagok aránya</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>Az eladás aránya</translation>
    </message>
    <message>
        <source>Share of what was spent</source>
        <translation>Az elköltött pénz aránya</translation>
    </message>
    <message numerus="yes">
        <source>From {count} visit(s) in the period on</source>
        <translation>
            <numerusform>Legalább {count} látogatás az időszakban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last here {count} day(s) ago or somewhat longer</source>
        <translation>
            <numerusform>Utoljára {count} napja vagy valamivel régebben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual gap from {count} day(s) on</source>
        <translation>
            <numerusform>Szokásos szünet legalább {count} nap</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts of members in the period of which something is left, divided by the members who came.</source>
        <translation>A tagok időszakbeli, legalább részben megmaradt bizonylatai, osztva a jártak számával.</translation>
    </message>
    <message>
        <source>Members with a visit in the period.</source>
        <translation>Tagok, akik az időszakban jártak itt.</translation>
    </message>
    <message>
        <source>Of the members who came in the period, the share of those with a single visit in it.</source>
        <translation>Az időszakban jártak közül azok aránya, akik csak egyszer jöttek.</translation>
    </message>
    <message>
        <source>Days from the first visit to the last, divided by the number of gaps between them, at any till and of all time; of members who came on three days or more. Half have a shorter one than the figure says.</source>
        <translation>Az első és az utolsó látogatás közti napok osztva a szünetek számával, bármely pénztárnál, minden időből; azoknál, akik legalább három napon jöttek. Felüknél rövidebb a mutatottnál.</translation>
    </message>
    <message>
        <source>At any till, until today: half of the members were here more lately, half less.</source>
        <translation>Bármely pénztárnál, máig: a tagok fele ennél frissebben járt itt, fele régebben.</translation>
    </message>
    <message>
        <source>What members buy</source>
        <translation>Mit vesznek a tagok</translation>
    </message>
    <message>
        <source>What your regulars come for. Keep it in stock and at a fair price; a discount on it is given to people who would have bought it anyway. What guests buy and members do not is worth a try in an offer.</source>
        <translation>Amiért a törzsvásárlók jönnek. Legyen mindig, tisztességes áron; erre kedvezményt adni annyi, mint azoknak adni, akik amúgy is megvették volna. Amit a vendégek vesznek és a tagok nem, azt érdemes egy ajánlatban kipróbálni.</translation>
    </message>
    <message>
        <source>Different goods</source>
        <translation>Különböző áru</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Előző időszak</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Receipt lines</source>
        <translation>Tételsorok</translation>
    </message>
    <message>
        <source>Members against guests</source>
        <translation>Tagok a vendégekhez</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Kategóriák szerint</translation>
    </message>
    <message>
        <source>By goods</source>
        <translation>Áruk szerint</translation>
    </message>
    <message>
        <source>What members buy far more of</source>
        <translation>Amiből a tagok sokkal többet vesznek</translation>
    </message>
    <message>
        <source>What was kept: what came back is taken off.</source>
        <translation>Amit megtartottak: a visszahozott le van vonva.</translation>
    </message>
    <message>
        <source>On how many lines of receipts it stood, whether or not some of it came back.</source>
        <translation>Hány tételsorban szerepelt, akkor is, ha egy részét visszahozták.</translation>
    </message>
    <message>
        <source>What members paid of what everybody paid for it.</source>
        <translation>Mekkora részt fizettek a tagok abból, amit mindenki fizetett érte.</translation>
    </message>
    <message>
        <source>Its share of all that members buy, divided by its share of all that guests buy: at 2.00 members spend twice as much of their money on it as guests do.</source>
        <translation>Része a tagok vásárlásaiból, osztva a vendégek vásárlásaiból vett részével: 2,00-nál a tagok kétszer akkora részt költenek erre, mint a vendégek.</translation>
    </message>
    <message>
        <source>Goods of which members buy at least one and a half times as much as guests, on at least fifteen lines of each.</source>
        <translation>Áruk, amelyekből a tagok legalább másfélszer annyit vesznek, mint a vendégek, mindkettőnél legalább tizenöt sorban.</translation>
    </message>
    <message>
        <source>Nothing was sold by its code, and a receipt keeps no other name of goods: which ones they were cannot be told. Enter your goods or import them, and take them by their codes at the till.</source>
        <translation>Semmit sem kód szerint adtak el, és a nyugta más nevet nem őriz az áruról: nem tudni, mik voltak. Vigye fel vagy importálja az áruit, és a kasszánál kód szerint üsse be őket.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more goods sold less; they are in the sums and have no row.</source>
        <translation>
            <numerusform>További {count} áruból kevesebb fogyott; az összegekben benne vannak, soruk nincs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {count} day(s)</source>
        <translation>
            <numerusform>Az utolsó {count} nap</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely never used</source>
        <translation>Várhatóan sosem költik el</translation>
    </message>
    <message>
        <source>Of points whose time ends: what will probably lapse before anybody uses it. Of those that never lapse: what will probably never be used, since whoever holds it comes no more. Below stands how it is known.</source>
        <translation>A lejáró pontokból: ami várhatóan lejár, mielőtt elköltenék. A soha le nem járókból: amit várhatóan soha nem költenek el, mert a gazdája már nem jár ide. Lejjebb áll, honnan tudjuk.</translation>
    </message>
    <message>
        <source>{purse} only buys gifts: the programme does not say what that is in money.</source>
        <translation>{purse}: csak ajándékra jó; a program nem mondja meg, mennyi ez pénzben.</translation>
    </message>
    <message>
        <source>{purse}: too little has come to its end yet to tell how much nobody will use.</source>
        <translation>{purse}: eddig túl kevés ért a végéhez ahhoz, hogy megmondható legyen, mennyit nem költ el senki.</translation>
    </message>
    <message>
        <source>{purse}: of {credited} given until {until}, all of which has been used or has lapsed by now, {unused} lapsed: {share} of what was given. The same is expected of what was given since. The share at the top is of what is still held, so it is another: what was used is not in it.</source>
        <translation>{purse}: a(z) {until} napjáig adott {credited} mára mind elkelt vagy lejárt; ebből {unused} járt le: az adottak {share}-a. Ugyanezt várjuk az azóta adottaktól. A fenti arány arra vonatkozik, ami még megvan, ezért más: az elköltött pontok nincsenek benne.</translation>
    </message>
    <message>
        <source>{purse}: of {credited} given until {until}, {unused} lie with members who have not been here since: {share} of what was given. They are taken for points that nobody will use. The share at the top is of what is still held, so it is another: what was used is not in it, what was given later is.</source>
        <translation>{purse}: a(z) {until} napjáig adott {credited} közül {unused} olyan tagoknál van, akik azóta nem jártak itt: az adott pontok {share}-a. Ezeket úgy vesszük, hogy senki nem használja fel. A fenti arány a még meglévő pontokra vonatkozik, ezért más: az elköltöttek nincsenek benne, a később adottak igen.</translation>
    </message>
    <message>
        <source>{x} of members bring {y}</source>
        <translation>a tagok {x}-a hozza ezt: {y}</translation>
    </message>
    <message>
        <source>Sales by the best members</source>
        <translation>Eladás a legjobb tagok szerint</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>Három osztály</translation>
    </message>
    <message>
        <source>By tenths of the members</source>
        <translation>A tagok tizedei szerint</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Osztály</translation>
    </message>
    <message>
        <source>A: up to 80 % of sales</source>
        <translation>A: az eladás 80 %-áig</translation>
    </message>
    <message>
        <source>B: up to 95 % of sales</source>
        <translation>B: az eladás 95 %-áig</translation>
    </message>
    <message>
        <source>C: the rest</source>
        <translation>C: a többiek</translation>
    </message>
    <message>
        <source>Of the members</source>
        <translation>A tagokból</translation>
    </message>
    <message>
        <source>Of the sales</source>
        <translation>Az eladásból</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Fejenként</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>A legjobbak</translation>
    </message>
    <message>
        <source>The share of the sales to members that comes from the fifth of them who paid most. Counted are the members who came in the period and kept something.</source>
        <translation>A tagoknak történt eladás azon része, amelyet a legtöbbet fizető ötödük hozott. Azok a tagok számítanak, akik az időszakban itt jártak, és valamit megtartottak.</translation>
    </message>
    <message>
        <source>How few of the members, the best first, bring half of the sales to members.</source>
        <translation>Hány tag kell a legjobbakkal kezdve, hogy a tagoknak történt eladás fele meglegyen.</translation>
    </message>
    <message>
        <source>Members in the order of what they paid, the most first: A until 80 % of the sales are reached, B until 95 %, C are all others. Who paid the same is in the same class.</source>
        <translation>A tagok a fizetett összeg sorrendjében, a legtöbbel kezdve: A az eladás 80 %-áig, B 95 %-ig, C a többi. Aki ugyanannyit fizetett, ugyanabban az osztályban van.</translation>
    </message>
    <message>
        <source>What members paid in the period for goods they kept: after discounts and purses.</source>
        <translation>Amit a tagok az időszakban a megtartott árukért fizettek: kedvezmények és egyenleg után.</translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) got back more than they paid; they count as bringing nothing.</source>
        <translation>
            <numerusform>{count} tag többet kapott vissza, mint amennyit fizetett; úgy számít, hogy semmit sem hozott.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is saved. Whoever fits is in it whenever you open it.</source>
        <translation>A(z) „{name}” szegmens mentve. Bármikor nyitja meg, azok vannak benne, akikre illik.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is saved with {count} people.</source>
        <translation>
            <numerusform>A(z) „{name}” szegmens mentve, {count} emberrel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) got a coupon for {campaign}.</source>
        <translation>
            <numerusform>{count} vásárló kapott „{campaign}” kupont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hold an unused one already.</source>
        <translation>
            <numerusform>{count} vásárlónak már van fel nem használt kuponja.</numerusform>
        </translation>
    </message>
    <message>
        <source>The till offers it when they come; telling them of it is up to you.</source>
        <translation>A pénztár felkínálja, amikor jönnek; szólni Önnek kell nekik.</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) put into {group}.</source>
        <translation>
            <numerusform>{count} vásárló bekerült ide: {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) taken out of {group}.</source>
        <translation>
            <numerusform>{count} vásárló kikerült innen: {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back from {count} customer(s).</source>
        <translation>
            <numerusform>{count} vásárlónál visszavonva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are.</source>
        <translation>
            <numerusform>{count} marad, ahogy van.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {path}. Its columns say who agreed to be written to.</source>
        <translation>
            <numerusform>{count} vásárló kiírva ide: {path}. Az oszlopok megmondják, ki járult hozzá, hogy írjanak neki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were erased meanwhile and left out.</source>
        <translation>
            <numerusform>{count} időközben törölve lett, kimaradt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Regulars {version} looks at itself; the shop&apos;s books are left alone.</source>
        <translation>A Regulars {version} önmagát vizsgálja; az üzlet nyilvántartásához nem nyúl.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>jó</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>HIBA</translation>
    </message>
    <message>
        <source>Everything is there and works.</source>
        <translation>Minden megvan és működik.</translation>
    </message>
    <message numerus="yes">
        <source>{number} thing(s) do not work here.</source>
        <translation>
            <numerusform>{number} dolog nem működik itt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or go back to the copy from before the upgrade: regulars go-back.</source>
        <translation>Vagy térjen vissza a frissítés előtti mentésre: regulars go-back.</translation>
    </message>
    <message>
        <source>People are written as --csv or --xlsx.</source>
        <translation>Az embereket --csv vagy --xlsx fájlba lehet írni.</translation>
    </message>
    <message>
        <source>These books open in this Regulars as they are.</source>
        <translation>Ez a nyilvántartás ebben a Regularsban így is megnyílik.</translation>
    </message>
    <message>
        <source>There is no copy from before the upgrade. Install the newer Regulars to open these books.</source>
        <translation>Nincs mentés a frissítés előttről. A nyilvántartás megnyitásához telepítse az újabb Regularst.</translation>
    </message>
    <message>
        <source>The copy of {when}: {file}</source>
        <translation>Mentés, {when}: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{number} sale(s) since then are not in it.</source>
        <translation>
            <numerusform>Az azóta történt {number} eladás nincs benne.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open in place of the newer books, which are kept {days} days: {file}</source>
        <translation>Az újabb nyilvántartás helyén ez van megnyitva; az újabb {days} napig megmarad: {file}</translation>
    </message>
    <message>
        <source>PRACTICE – NOT VALID</source>
        <translation>GYAKORLÁS – ÉRVÉNYTELEN</translation>
    </message>
    <message>
        <source>{shop} (practice)</source>
        <translation>{shop} (gyakorlás)</translation>
    </message>
    <message>
        <source>the rules of its day give other figures: {was} was to pay, {now} would be.</source>
        <translation>az aznapi szabályok mást adnak: {was} volt a fizetendő, {now} lenne.</translation>
    </message>
    <message>
        <source>another till&apos;s newest sale was not known there when this one was made.</source>
        <translation>ennek az eladásnak a pillanatában ott még nem tudtak egy másik kassza legújabb eladásáról.</translation>
    </message>
    <message>
        <source>it names version {version} of the programme, which is not there.</source>
        <translation>a program {version}. verzióját nevezi meg, amely itt nincs meg.</translation>
    </message>
    <message>
        <source>what the hub says of this customer is not what their journal says.</source>
        <translation>amit a központ erről a vásárlóról mond, az nem egyezik a naplójával.</translation>
    </message>
    <message>
        <source>These books are for practice. Nothing in them counts, so nothing of them goes to the hub.</source>
        <translation>Ez gyakorló nyilvántartás. Semmi sem számít benne, ezért semmi sem kerül belőle a közös adatbázisba.</translation>
    </message>
    <message>
        <source>The hub says no ({code}). Nothing was changed.</source>
        <translation>A közös adatbázis nemet mondott ({code}). Semmi sem változott.</translation>
    </message>
    <message>
        <source>This is no invitation, or not a whole one. Copy the line again, or scan its code.</source>
        <translation>Ez nem meghívó, vagy nem teljes. Másolja ki újra a sort, vagy olvassa le a kódját.</translation>
    </message>
    <message>
        <source>This invitation was used already, or is too old. Make a new one: regulars hub invite.</source>
        <translation>Ezt a meghívót már felhasználták, vagy lejárt. Készítsen újat: regulars hub invite.</translation>
    </message>
    <message>
        <source>The way to {server} is not encrypted: whoever listens on the network reads customers’ names along. Say that you want it all the same.</source>
        <translation>A(z) {server} felé vezető út nincs titkosítva: aki a hálózatot lehallgatja, olvashatja a vevők nevét. Erősítse meg, hogy mégis ezt kéri.</translation>
    </message>
    <message>
        <source>This computer has no password for the hub: the books came from another one. Invite this till again.</source>
        <translation>Ezen a gépen nincs jelszó a közös adatbázishoz: a nyilvántartás egy másikról jött. Hívja meg újra a pénztárt.</translation>
    </message>
    <message>
        <source>These books belong to another hub. Leave that one first.</source>
        <translation>Ez a nyilvántartás egy másik közös adatbázishoz tartozik. Előbb váljon le arról.</translation>
    </message>
    <message>
        <source>This till belongs to a hub already. Leave that one first.</source>
        <translation>Ez a pénztár már csatlakozott egy közös adatbázishoz. Előbb váljon le arról.</translation>
    </message>
    <message>
        <source>This till belongs to no hub. Join one first: regulars hub join.</source>
        <translation>Ez a pénztár nem tartozik közös adatbázishoz. Előbb csatlakozzon: regulars hub join.</translation>
    </message>
    <message>
        <source>The hub does not have everything of this till yet. Sync first, or say --anyway.</source>
        <translation>A közös adatbázisban még nincs meg ennek a pénztárnak mindene. Előbb szinkronizáljon, vagy adja meg: --anyway.</translation>
    </message>
    <message>
        <source>{server} does not answer. Check that it is on and in the same network, then try again.</source>
        <translation>Nem válaszol: {server}. Nézze meg, be van-e kapcsolva és ugyanazon a hálózaton van-e, aztán próbálja újra.</translation>
    </message>
    <message>
        <source>{server} cannot prove that it is the hub: its certificate is not trusted here. Install it, or have the till invited without TLS.</source>
        <translation>A(z) {server} nem tudja bizonyítani, hogy ő a közös adatbázis: a tanúsítványában itt nem bíznak. Adja meg a tanúsítványt, vagy engedje TLS nélkül.</translation>
    </message>
    <message>
        <source>{server} does not encrypt. Switch TLS on there, or have the till invited without TLS.</source>
        <translation>A(z) {server} nem titkosít. Kapcsolja be ott a TLS-t, vagy engedje TLS nélkül.</translation>
    </message>
    <message>
        <source>The hub does not know this till. Invite it again.</source>
        <translation>A közös adatbázis nem ismeri ezt a pénztárt. Hívja meg újra.</translation>
    </message>
    <message>
        <source>This till was retired from the hub. Invite it again to go on.</source>
        <translation>Ezt a pénztárt kivonták a közös adatbázisból. A folytatáshoz hívja meg újra.</translation>
    </message>
    <message>
        <source>The hub speaks a newer language than this Regulars. Update this till.</source>
        <translation>A közös adatbázis újabb, mint ez a Regulars. Frissítse ezt a pénztárt.</translation>
    </message>
    <message>
        <source>The hub is older than this Regulars. Have it brought up to date: regulars hub upgrade.</source>
        <translation>A közös adatbázis régebbi, mint ez a Regulars. Frissítse: regulars hub upgrade.</translation>
    </message>
    <message>
        <source>The hub was restored and waits for all of its tills. Sync the others, then try again.</source>
        <translation>A közös adatbázist visszaállították, és minden pénztárára vár. Szinkronizálja a többit, aztán próbálja újra.</translation>
    </message>
    <message>
        <source>The hub waits for an answer about this till. Answer it first.</source>
        <translation>A közös adatbázis válaszra vár erről a pénztárról. Előbb válaszoljon.</translation>
    </message>
    <message>
        <source>The hub cannot read what this till sent. Nothing is lost here; send us the diagnostics.</source>
        <translation>A közös adatbázis nem tudja elolvasni, amit ez a pénztár küldött. Itt semmi sem veszett el; küldje el nekünk a diagnosztikát.</translation>
    </message>
    <message>
        <source>These books are in another currency than the hub. They cannot be added up.</source>
        <translation>Ez a nyilvántartás más pénznemben van, mint a közös adatbázis. Nem adhatók össze.</translation>
    </message>
    <message>
        <source>Was this till restored, or copied?</source>
        <translation>Visszaállították ezt a pénztárt, vagy lemásolták?</translation>
    </message>
    <message>
        <source>Everything of both is kept. Until you answer, points are spent here only while the hub is there.</source>
        <translation>Mindkettő minden adata megvan. Amíg nem válaszol, itt pont csak a közös adatbázis elérésekor váltható be.</translation>
    </message>
    <message>
        <source>Nothing is lost. Until you answer, points are spent here only while the hub is there.</source>
        <translation>Semmi sem veszett el. Amíg nem válaszol, itt pont csak a közös adatbázis elérésekor váltható be.</translation>
    </message>
    <message>
        <source>Happy hours, birthdays and the last day of points go by it. Set this computer’s clock, best to automatic.</source>
        <translation>Ehhez igazodnak a happy hour akciók, a születésnapok és a pontok lejárata. Állítsa be a gép óráját, legjobb automatikusra.</translation>
    </message>
    <message>
        <source>Nothing is lost: the hub knows how far it is off.</source>
        <translation>Semmi sem veszett el: a közös adatbázis tudja, mennyit téved.</translation>
    </message>
    <message>
        <source>Was this sale made?</source>
        <translation>Megtörtént ez az eladás?</translation>
    </message>
    <message>
        <source>Until you answer the points stay taken.</source>
        <translation>Amíg nem válaszol, a pontok levonva maradnak.</translation>
    </message>
    <message>
        <source>A customer spent {missing} more than they had</source>
        <translation>Egy vevő {missing} összeggel többet költött, mint amennyije volt</translation>
    </message>
    <message>
        <source>The sales stand. What is missing is taken from what this customer earns next.</source>
        <translation>Az eladások érvényesek. A hiányzót abból vonjuk le, amit a vevő legközelebb gyűjt.</translation>
    </message>
    <message>
        <source>More came back of a sale than was bought</source>
        <translation>Egy eladásból több jött vissza, mint amennyit vettek</translation>
    </message>
    <message>
        <source>{till} has not been seen for {days} days</source>
        <translation>{days} napja nem jelentkezett: {till}</translation>
    </message>
    <message>
        <source>All that it had sent is kept.</source>
        <translation>Minden megvan, amit elküldött.</translation>
    </message>
    <message>
        <source>The hub tells something that this Regulars does not know ({kind})</source>
        <translation>A közös adatbázis olyat közöl, amit ez a Regulars nem ismer ({kind})</translation>
    </message>
    <message>
        <source>It was probably made by a newer Regulars. Update this till to read it.</source>
        <translation>Valószínűleg egy újabb Regulars készítette. Frissítse ezt a pénztárt, hogy elolvashassa.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Semmi sem veszett el.</translation>
    </message>
    <message>
        <source>It was restored</source>
        <translation>Visszaállították</translation>
    </message>
    <message>
        <source>It was copied</source>
        <translation>Lemásolták</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>Megtörtént</translation>
    </message>
    <message>
        <source>It was not: give the points back</source>
        <translation>Nem történt meg: pontok vissza</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Értem</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>még nem volt szinkronizálás</translation>
    </message>
    <message>
        <source>synced a moment ago</source>
        <translation>épp most szinkronizált</translation>
    </message>
    <message numerus="yes">
        <source>synced {number} min ago</source>
        <translation>
            <numerusform>{number} perce szinkronizált</numerusform>
        </translation>
    </message>
    <message>
        <source>synced {when}</source>
        <translation>szinkronizálva: {when}</translation>
    </message>
    <message>
        <source>something needs you</source>
        <translation>Önre vár valami</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>nincs kapcsolat</translation>
    </message>
    <message>
        <source>offline since {when}</source>
        <translation>nincs kapcsolat {when} óta</translation>
    </message>
    <message>
        <source>syncing for the first time…</source>
        <translation>első szinkronizálás…</translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting, all safe here</source>
        <translation>
            <numerusform>{number} vár, itt minden biztonságban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting</source>
        <translation>
            <numerusform>{number} vár</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again when it answers, or say --anyway: the books as they are now are kept beside.</source>
        <translation>Próbálja újra, ha már válaszol, vagy adja meg: --anyway. A mostani könyvek megmaradnak mellette.</translation>
    </message>
    <message>
        <source>They can still be sent when it answers: regulars hub sync --books {file}</source>
        <translation>Ha már válaszol, még elküldhetők: regulars hub sync --books {file}</translation>
    </message>
    <message>
        <source>Slip {slip} is not of this till, and the hub, which may know it, does not answer. Try again later.</source>
        <translation>A {slip} bizonylat nem ezé a pénztáré, a közös adatbázis pedig, amely ismerheti, nem válaszol. Próbálja később.</translation>
    </message>
    <message>
        <source>Visits at other tills count, but are not listed: the hub does not answer.</source>
        <translation>A más pénztáraknál tett látogatások számítanak, de nem látszanak itt: a közös adatbázis nem válaszol.</translation>
    </message>
    <message>
        <source>{till} is let in no more. What it sent stays.</source>
        <translation>{till}: többé nem léphet be. Amit elküldött, megmarad.</translation>
    </message>
    <message>
        <source>The hub speaks as this release does.</source>
        <translation>A közös adatbázis ennek a kiadásnak a szintjén van.</translation>
    </message>
    <message>
        <source>The hub waits for nobody any more. Points are spent again.</source>
        <translation>A közös adatbázis senkire sem vár többé. A pontok újra beválthatók.</translation>
    </message>
    <message>
        <source>The hub takes in what its tills still have. Points are spent again once every till has been there: regulars hub status says which are missing.</source>
        <translation>A közös adatbázis átveszi, ami a pénztárakon még megvan. A pontok akkor válthatók be újra, ha mindegyik jelentkezett; hogy melyik hiányzik, a regulars hub status mondja meg.</translation>
    </message>
    <message>
        <source>Nothing of that name waits for an answer. regulars hub status lists what does.</source>
        <translation>Ilyen nevű kérdés nem vár válaszra. Ami vár, azt a regulars hub status sorolja fel.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Megválaszolva.</translation>
    </message>
    <message>
        <source>This till goes on alone. Nothing was lost.</source>
        <translation>Ez a pénztár egyedül folytatja. Semmi sem veszett el.</translation>
    </message>
    <message>
        <source>The hub is made: {database} on {server}.</source>
        <translation>A közös adatbázis elkészült: {database}, {server}.</translation>
    </message>
    <message>
        <source>At {till}: Shop → Several tills → Join a hub, then paste this line or scan its code. It works once, until {when}.</source>
        <translation>Itt: {till} – Üzlet → Több pénztár → Csatlakozás a közös adatbázishoz, majd illessze be ezt a sort, vagy olvassa le a kódját. Egyszer használható, eddig: {when}.</translation>
    </message>
    <message>
        <source>It leads to this same computer. For a till elsewhere: --at SERVER.</source>
        <translation>Ugyanerre a gépre vezet. Máshol lévő pénztárhoz: --at SZERVER.</translation>
    </message>
    <message>
        <source>This till belongs to the hub now: {database} on {server}, till number {number}.</source>
        <translation>Ez a pénztár csatlakozott: {database}, {server}, {number}. számú pénztár.</translation>
    </message>
    <message>
        <source>Its books were begun: {file}</source>
        <translation>A nyilvántartása elkészült: {file}</translation>
    </message>
    <message>
        <source>This computer has no keyring. The hub’s password lies in a file that only its user reads ({file}).</source>
        <translation>Ezen a gépen nincs kulcstartó. A közös adatbázis jelszava egy fájlban van, amelyet csak a felhasználója olvashat ({file}).</translation>
    </message>
    <message>
        <source>The way to the hub is not encrypted.</source>
        <translation>A közös adatbázishoz vezető út nincs titkosítva.</translation>
    </message>
    <message>
        <source>“{database}” on {server}, till number {number} there.</source>
        <translation>„{database}”, {server}; ott ez a {number}. számú pénztár.</translation>
    </message>
    <message>
        <source>The hub was restored. Until every till has been there, points are not spent.</source>
        <translation>A közös adatbázist visszaállították. Amíg nem jelentkezett minden pénztár, pont nem váltható be.</translation>
    </message>
    <message numerus="yes">
        <source>{number} erasure(s) not obeyed by every till yet</source>
        <translation>
            <numerusform>{number} törlést még nem hajtott végre minden pénztár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} redemption(s) whose sale never came</source>
        <translation>
            <numerusform>{number} beváltás, amelynek az eladása nem érkezett meg</numerusform>
        </translation>
    </message>
    <message>
        <source>invited until {when}</source>
        <translation>meghívva eddig: {when}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>kivonva</translation>
    </message>
    <message numerus="yes">
        <source>{number} fact(s)</source>
        <translation>
            <numerusform>{number} adat</numerusform>
        </translation>
    </message>
    <message>
        <source>clock {minutes} min off</source>
        <translation>az óra {minutes} percet téved</translation>
    </message>
    <message>
        <source>waits for an answer: restored or copied?</source>
        <translation>válaszra vár: visszaállították vagy lemásolták?</translation>
    </message>
    <message>
        <source>Stopped. It only looked: nothing was changed, and it begins anew next time.</source>
        <translation>Leállítva. Csak nézett: semmi sem változott, legközelebb elölről kezdi.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Üzletem</translation>
    </message>
    <message>
        <source>The tills send to {database} by themselves. Copy books into another database.</source>
        <translation>A pénztárak maguktól küldenek a(z) {database} adatbázisba. A könyveket másik adatbázisba másolja.</translation>
    </message>
    <message>
        <source>{database} is a hub already. Invite tills to it: regulars hub invite.</source>
        <translation>{database} már közös adatbázis. Hívja meg a pénztárakat: regulars hub invite.</translation>
    </message>
    <message>
        <source>There is no hub for tills in {database}. Make it in an empty one: regulars hub create.</source>
        <translation>Itt nincs közös adatbázis a pénztáraknak: {database}. Hozza létre egy üresben: regulars hub create.</translation>
    </message>
    <message>
        <source>The hub was made by a newer Regulars. Use that one to look after it.</source>
        <translation>A közös adatbázist egy újabb Regulars készítette. Azzal gondozza.</translation>
    </message>
    <message>
        <source>The hub knows no till {till}. regulars hub status lists them.</source>
        <translation>A közös adatbázis nem ismer ilyen pénztárt: {till}. A lista: regulars hub status.</translation>
    </message>
    <message>
        <source>The hub has no shop yet. Join the till that has the books first, then this one.</source>
        <translation>A közös adatbázisban még nincs üzlet. Előbb azt a pénztárt csatlakoztassa, amelyen a nyilvántartás van, aztán ezt.</translation>
    </message>
    <message>
        <source>The hub on this computer does not answer. Check that PostgreSQL runs, then try again.</source>
        <translation>A közös adatbázis ezen a gépen nem válaszol. Nézze meg, fut-e a PostgreSQL, majd próbálja újra.</translation>
    </message>
    <message>
        <source>These books, or the letters on their slips, are another till’s at this hub. Begin new books here, with an invitation of their own.</source>
        <translation>Ez a nyilvántartás, vagy a bizonylatain álló betűk, a közös adatbázis egy másik pénztáráé. Kezdjen itt újat, saját meghívóval.</translation>
    </message>
    <message>
        <source>The hub has facts of this till that are not in these books. Either they were put back from an earlier copy, or the same books are open on a second computer: then begin new books on one of the two.</source>
        <translation>A közös adatbázisban ennek a pénztárnak olyan adatai vannak, amelyek itt nincsenek. Vagy egy korábbi mentést állítottak vissza, vagy ugyanez a nyilvántartás egy másik gépen is nyitva van: akkor az egyiken kezdjen újat.</translation>
    </message>
    <message>
        <source>The books of this till are in use twice</source>
        <translation>Ennek a pénztárnak a nyilvántartását két gépen használják</translation>
    </message>
    <message>
        <source>They were copied, and both copies went on selling: slips of the two can bear the same number. Begin new books on one of the two.</source>
        <translation>Lemásolták, és mindkét példány tovább árul: a kettő bizonylatain állhat ugyanaz a szám. A két gép egyikén kezdjen új nyilvántartást.</translation>
    </message>
    <message>
        <source>Was this till moved to another computer, or copied?</source>
        <translation>Másik gépre költözött ez a pénztár, vagy lemásolták?</translation>
    </message>
    <message>
        <source>The hub knows it from another computer. If you moved it, all is well. If both are in use, begin new books on one of the two.</source>
        <translation>A közös adatbázis egy másik gépről ismeri. Ha áthelyezte, minden rendben. Ha mindkettő használatban van, az egyiken kezdjen új nyilvántartást.</translation>
    </message>
    <message>
        <source>The clock of this till is {minutes} minutes wrong</source>
        <translation>Ennek a pénztárnak az órája {minutes} perccel rossz</translation>
    </message>
    <message>
        <source>{when} the hub took {taken} from a customer for a sale at this till, and the sale never came: it was cut off or restored. Look for the slip, or ask who was there.</source>
        <translation>{when}: a közös adatbázis levont egy vevőtől {taken} egy itteni eladáshoz, de az eladás nem érkezett meg: a pénztár kikapcsolt, vagy visszaállították. Keresse meg a bizonylatot, vagy kérdezze meg, ki dolgozott.</translation>
    </message>
    <message>
        <source>This till let them spend without a connection, from the risk that you allowed, and the same points had been spent elsewhere.</source>
        <translation>Ez a pénztár kapcsolat nélkül engedte beváltani, az Ön által vállalt keretből, és ugyanezeket a pontokat máshol is elköltötték.</translation>
    </message>
    <message>
        <source>Two tills took back the same goods of {slip} while they did not hear of one another.</source>
        <translation>Két pénztár ugyanazt az árut vette vissza ({slip}), miközben nem tudtak egymásról.</translation>
    </message>
    <message>
        <source>A slip was counted for two customers</source>
        <translation>Egy bizonylatot két vásárlónak írtak jóvá</translation>
    </message>
    <message>
        <source>Here {slip} was counted for a customer, and at another till for somebody else, while the two did not hear of one another.</source>
        <translation>Itt egy vásárlónak írták jóvá ({slip}), egy másik pénztárnál pedig valaki másnak, miközben nem tudtak egymásról.</translation>
    </message>
    <message>
        <source>It counts for the other one, of whom the hub heard first. Nothing was taken from either.</source>
        <translation>A másiknak számít, akiről a közös adatbázis előbb értesült. Egyiküktől sem vontunk le semmit.</translation>
    </message>
    <message>
        <source>A programme is another one here than at the hub</source>
        <translation>A program itt más, mint a közös adatbázisban</translation>
    </message>
    <message>
        <source>This till sold under version {version}, which the hub does not know, or knows otherwise: it was published before the till joined, or by another Regulars.</source>
        <translation>Ez a pénztár a {version}. változat szerint adott el, amelyet a közös adatbázis nem ismer, vagy másként ismer: a csatlakozás előtt vagy egy másik Regularsból tették közzé.</translation>
    </message>
    <message>
        <source>The sales are kept and count as their slips say. Publish the programme once more, from one till.</source>
        <translation>Az eladások megvannak, és úgy számítanak, ahogy a bizonylatukon áll. Tegye közzé a programot még egyszer, egy pénztárról.</translation>
    </message>
    <message>
        <source>The hub is of an earlier release</source>
        <translation>A közös adatbázis korábbi kiadású</translation>
    </message>
    <message>
        <source>It was here last {when}: what it sold since is in its books alone. Should it come back, invite it again under the same name, and it sends that.</source>
        <translation>Utoljára ekkor volt itt: {when}; amit azóta eladott, csak a saját könyveiben van meg. Ha visszakerül, hívja meg újra ugyanezen a néven, és elküldi.</translation>
    </message>
    <message numerus="yes">
        <source>This till goes on alone. The hub does not have {number} sale(s) or change(s) of it: they are in these books alone. Invited again under its name, the till sends them.</source>
        <translation>
            <numerusform>Ez a pénztár egyedül folytatja. {number} eladása vagy módosítása nincs meg a közös adatbázisban: csak ezekben a könyvekben van. Ha a nevén újra meghívják, a pénztár elküldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} came from another till while this draft was written.</source>
        <translation>Amíg ez a vázlat készült, egy másik pénztártól megjött a {number}. változat.</translation>
    </message>
    <message>
        <source>A till needs a name of at most {most} characters.</source>
        <translation>A pénztárnak legfeljebb {most} karakteres név kell.</translation>
    </message>
    <message>
        <source>{till} is at work: it was here last {when}. Invited again, it is let in no more until it takes the new line itself. If it lost its password or has another computer, say --anyway. Another till wants a name of its own.</source>
        <translation>{till} dolgozik: utoljára {when} volt itt. Ha újra meghívja, addig nem engedik be, amíg maga el nem fogadja az új sort. Ha elveszett a jelszava vagy másik számítógépe van, tegye hozzá: --anyway. Egy másik pénztárnak saját név kell.</translation>
    </message>
    <message>
        <source>{till} was never here. Its invitation is withdrawn.</source>
        <translation>{till} még sosem volt itt. A meghívását visszavontuk.</translation>
    </message>
    <message>
        <source>{till} takes points, coupons for one use and limited offers without a connection too. At most {most} can be lost by all of them.</source>
        <translation>{till}: pont, egyszer használható kupon és korlátozott akció kapcsolat nélkül is elfogadható. Mindezzel legfeljebb {most} veszhet el.</translation>
    </message>
    <message>
        <source>{till} takes points, coupons for one use and limited offers only while the hub is there. Nothing can be lost.</source>
        <translation>{till}: pont, egyszer használható kupon és korlátozott akció csak a közös adatbázis elérésekor fogadható el. Semmi sem veszhet el.</translation>
    </message>
    <message>
        <source>An invitation that nobody took is withdrawn by regulars hub retire TILL.</source>
        <translation>Az el nem fogadott meghívást a regulars hub retire PÉNZTÁR vonja vissza.</translation>
    </message>
    <message>
        <source>All is well; only, by {number} of PostgreSQL’s own functions a till could keep the server busy. A superuser can take them away once: regulars hub status --doors</source>
        <translation>Minden rendben; csak {number} saját PostgreSQL-függvénnyel egy kassza lefoglalhatná a kiszolgálót. Egy rendszergazda egyszer elveheti őket: regulars hub status --doors</translation>
    </message>
    <message>
        <source>left the hub {when}</source>
        <translation>levált a közös adatbázisról: {when}</translation>
    </message>
    <message>
        <source>offline risk {most}, {used} of it held by the till</source>
        <translation>kapcsolat nélküli kockázat {most}, ebből {used} a kasszánál van</translation>
    </message>
    <message>
        <source>To name a file: --books PATH. To start new ones: regulars begin.</source>
        <translation>Fájl megadása: --books ÚTVONAL. Új kezdése: regulars begin.</translation>
    </message>
    <message>
        <source>{number} sales bear slip number {slip}: a till’s books were copied. Nothing was done. Compare day, time and sum with the slip, and name the sale with --sale and its id:</source>
        <translation>A(z) {slip} számú bizonylat {number} eladásé: egy pénztár nyilvántartását lemásolták. Semmi sem történt. Vesse össze a napot, az időt és az összeget a bizonylattal, és nevezze meg az eladást: --sale és az azonosítója:</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Vendég</translation>
    </message>
    <message>
        <source>Publishing the draft would take this back: {changes}</source>
        <translation>A vázlat közzététele ezt visszavonná: {changes}</translation>
    </message>
    <message>
        <source>here version {number}, from {day}</source>
        <translation>itt a {number}. változat, ettől: {day}</translation>
    </message>
    <message>
        <source>{role} may not do this in {database}. It must own the database and be allowed to make roles (CREATEROLE).</source>
        <translation>{role} ezt nem teheti meg a(z) {database} adatbázisban. Legyen az adatbázis tulajdonosa, és hozhasson létre szerepköröket (CREATEROLE).</translation>
    </message>
    <message>
        <source>The connection to the hub was lost. Nothing was broken by it: give the same command again.</source>
        <translation>Megszakadt a kapcsolat a közös adatbázissal. Semmi sem sérült: adja ki újra ugyanazt a parancsot.</translation>
    </message>
    <message>
        <source>The disk of this till changed something that the hub had not heard yet, so it is not sent. Sales go on, and points are spent while the hub is there. Have the disk looked at, and send us the diagnostics.</source>
        <translation>A pénztár lemeze megváltoztatott valamit, amiről a közös adatbázis még nem tudott, ezért azt nem küldtük el. Az eladás folytatódik, pontot beváltani a közös adatbázis elérésekor lehet. Nézesse meg a lemezt, és küldje el nekünk a diagnosztikát.</translation>
    </message>
    <message>
        <source>The hub could not be told, and goes on waiting for this till: have it retired there.</source>
        <translation>A közös adatbázis nem értesült erről, és továbbra is vár erre a pénztárra: vonassa ki ott.</translation>
    </message>
    <message>
        <source>Was this return made?</source>
        <translation>Megtörtént ez a visszavétel?</translation>
    </message>
    <message>
        <source>{when} goods were to come back at this till, and the return never came: it was cut off or restored. Look for the slip, or ask who was there.</source>
        <translation>{when} ennél a pénztárnál árut vettek volna vissza, de a visszavétel nem érkezett meg: megszakadt, vagy mentésből állították vissza. Keresse meg a blokkot, vagy kérdezze meg, ki volt ott.</translation>
    </message>
    <message>
        <source>Until you answer these goods cannot come back again.</source>
        <translation>Amíg nem válaszol, ez az áru nem vehető vissza újra.</translation>
    </message>
    <message>
        <source>Coupon {coupon} was used twice</source>
        <translation>{coupon} kupon: kétszer használták fel</translation>
    </message>
    <message>
        <source>It is for one use. Here {slip} used it, and so did a sale at another till, while the two did not hear of one another. That is the risk that you allowed without a connection.</source>
        <translation>Egyszer használható. Itt felhasználták ({slip}), és egy másik pénztárnál is, miközben nem tudtak egymásról. Ez az a kockázat, amelyet kapcsolat nélkülre engedélyezett.</translation>
    </message>
    <message>
        <source>Both sales stand, and what was taken off stays so. Nobody can use it once more.</source>
        <translation>Mindkét eladás érvényes, a kedvezmény megmarad. Többször már senki sem használhatja fel.</translation>
    </message>
    <message>
        <source>Both returns are kept, and the points are put right: they come back once. Look at the money in both drawers.</source>
        <translation>Mindkét visszavétel megmarad, a pontokat kiigazítjuk: egyszer számítanak. Nézze meg a pénzt mindkét kasszában.</translation>
    </message>
    <message>
        <source>It knows less than this Regulars. What both know goes on; have it brought up to date soon: regulars hub upgrade.</source>
        <translation>Kevesebbet tud, mint ez a Regulars. Amit mindkettő ismer, az megy tovább; frissíttesse hamarosan: regulars hub upgrade.</translation>
    </message>
    <message>
        <source>Nothing is lost: what it does not know yet it keeps until then.</source>
        <translation>Semmi sem vész el: amit még nem ismer, azt addig megőrzi.</translation>
    </message>
    <message>
        <source>A programme needs a newer Regulars</source>
        <translation>Egy programhoz újabb Regulars kell</translation>
    </message>
    <message>
        <source>Version {version} was published at a till with a newer Regulars, and has rules in it that this one cannot read. Update this till.</source>
        <translation>A(z) {version}. változatot egy újabb Regularst futtató pénztár tette közzé, és olyan szabályok vannak benne, amelyeket ez nem ért. Frissítse ezt a pénztárat.</translation>
    </message>
    <message>
        <source>Nothing is lost. Until then this till sells under the version before.</source>
        <translation>Semmi sem vész el. Addig ez a pénztár az előző változat szerint árul.</translation>
    </message>
    <message>
        <source>A till sent something that cannot be true</source>
        <translation>Egy pénztár olyasmit küldött, ami nem lehet igaz</translation>
    </message>
    <message>
        <source>A day that there is not, or an amount beyond all sums: its file is damaged, somebody changed it, or Regulars has a mistake. Where it reaches a customer’s balance, they spend nothing until it is cleared up: regulars hub audit names it.</source>
        <translation>Nem létező nap vagy lehetetlen összeg: a fájlja megsérült, valaki átírta, vagy a Regulars hibázott. Ha ez egy vásárló egyenlegét érinti, ő semmit sem költhet, amíg ki nem derül: a regulars hub audit megnevezi.</translation>
    </message>
    <message>
        <source>It is kept as it came and counts nowhere. All tills go on.</source>
        <translation>Megvan úgy, ahogy jött, és sehol sem számít bele. Minden pénztár dolgozik tovább.</translation>
    </message>
    <message>
        <source>{till} gave out far more than usual</source>
        <translation>{till}: a szokásosnál jóval többet adott</translation>
    </message>
    <message>
        <source>{given} on {day}; on its usual day it is {usual}. If you know why, all is well. If not, look at its sales of that day; regulars hub audit works out each of them again.</source>
        <translation>{given} ezen a napon: {day}; egy szokásos napon {usual}. Ha tudja, miért, minden rendben. Ha nem, nézze meg a pénztár aznapi eladásait; a regulars hub audit mindegyiket újraszámolja.</translation>
    </message>
    <message>
        <source>Nothing was refused: what it gave counts.</source>
        <translation>Semmi sem lett elutasítva: amit adott, az számít.</translation>
    </message>
    <message>
        <source>I moved it</source>
        <translation>Áthelyeztem</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>Nem történt meg</translation>
    </message>
    <message>
        <source>A till</source>
        <translation>Egy pénztár</translation>
    </message>
    <message>
        <source>slip {slip}</source>
        <translation>{slip} bizonylat</translation>
    </message>
    <message>
        <source>one slip</source>
        <translation>ugyanaz a bizonylat</translation>
    </message>
    <message>
        <source>Tills on this same computer need nothing more. For others PostgreSQL must listen to the network (listen_addresses in postgresql.conf) and let tills in: the line “hostssl {database} all samenet scram-sha-256” in pg_hba.conf.</source>
        <translation>Az ugyanezen a gépen lévő pénztárakhoz nem kell több. A többihez a PostgreSQL figyelje a hálózatot (listen_addresses a postgresql.conf fájlban), és engedje be a pénztárakat: „hostssl {database} all samenet scram-sha-256” sor a pg_hba.conf fájlban.</translation>
    </message>
    <message>
        <source>Have the database backed up as any other (pg_dump {database}). After it was put back from a backup, tell it so: regulars hub recover. The tills then send again what it lacks.</source>
        <translation>Mentse az adatbázist, mint bármely másikat (pg_dump {database}). Ha mentésből állították vissza, közölje vele: regulars hub recover. A pénztárak újra elküldik, ami hiányzik.</translation>
    </message>
    <message>
        <source>{path} is open in a window of Regulars, or in another program. Nothing was changed: close it and try again, or restore from inside the window.</source>
        <translation>A(z) {path} meg van nyitva a Regulars egy ablakában vagy egy másik programban. Semmi sem változott: zárja be, és próbálja újra, vagy állítsa vissza magából az ablakból.</translation>
    </message>
    <message>
        <source>Another file lies at {path} now than when it was opened. Nothing was written, so that nothing is lost; close Regulars and open it again.</source>
        <translation>A(z) {path} helyén most másik fájl van, mint megnyitáskor. Semmi sem lett rögzítve, hogy semmi se vesszen el; zárja be a Regularst, és nyissa meg újra.</translation>
    </message>
    <message>
        <source>A text here is longer than 20,000 characters. Nothing was written: make it shorter.</source>
        <translation>Az egyik szöveg hosszabb 20 000 karakternél. Semmi sem lett rögzítve: rövidítse le.</translation>
    </message>
    <message>
        <source>What this sale spends is agreed with the hub first. Press Apply again.</source>
        <translation>Amit ez az eladás elkölt, azt előbb a központtal kell egyeztetni. Nyomja meg újra az Alkalmazást.</translation>
    </message>
    <message>
        <source>All tills must agree to this, and the hub is away. Nothing was changed: try again later.</source>
        <translation>Ez minden pénztárra érvényes, de nincs kapcsolat a közös adatbázissal. Semmi sem változott: próbálja később.</translation>
    </message>
    <message>
        <source>The hub does not agree to this now. Nothing was changed: see Shop for why.</source>
        <translation>A közös adatbázis most nem engedi ezt. Semmi sem változott: az ok az Üzlet oldalon látható.</translation>
    </message>
    <message>
        <source>What the hub had agreed to is given back already. Nothing was sold: try again.</source>
        <translation>A közös adatbázis engedélye már visszavonva. Semmi sem lett eladva: próbálja újra.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Leállítva. Nem készült fájl.</translation>
    </message>
    <message>
        <source>A workbook has no room for so many rows. Write a file whose name ends in .csv.</source>
        <translation>Egy munkafüzetbe ennyi sor nem fér. Írjon .csv végű fájlt.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: {why}</source>
        <translation>A fájl nem írható: {why}</translation>
    </message>
    <message>
        <source>Came in the period before, not in this one</source>
        <translation>Az előző időszakban jártak, ebben nem</translation>
    </message>
    <message>
        <source>Of the members who came in the period just before, as long as this one, the share who came in this one too. The list it opens names the others: those who did not.</source>
        <translation>Az előző, ugyanilyen hosszú időszakban itt járt tagok közül hányan jöttek ebben is. A megnyíló listán a többiek állnak: akik nem jöttek.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the last {count}.</source>
        <translation>
            <numerusform>Leállítva, {count} kimaradt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today’s balance</source>
        <translation>Mai egyenleg</translation>
    </message>
    <message>
        <source>Given back to the purse</source>
        <translation>Egyenlegre visszaadva</translation>
    </message>
    <message>
        <source>Spent on goods</source>
        <translation>Árura költött</translation>
    </message>
    <message>
        <source>Came in the calendar month of their first purchase and in no later one. Whose first month is not over yet is not counted.</source>
        <translation>Az első vásárlás naptári hónapjában jártak itt, később egyikben sem. Akinek az első hónapja még nem telt le, nem számít bele.</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Szabályonként</translation>
    </message>
    <message>
        <source>Saved people</source>
        <translation>Mentett emberek</translation>
    </message>
    <message>
        <source>Figures of your trade</source>
        <translation>A szakma számai</translation>
    </message>
    <message>
        <source>Kinds of members</source>
        <translation>A tagok fajtái</translation>
    </message>
    <message>
        <source>Everybody by how lately they came, how often, and how much they left: who carries the shop, who may become a regular, who is slipping away. Take one kind a week and do what stands beside it.</source>
        <translation>Mindenki aszerint, milyen régen járt itt, milyen gyakran, és mennyit hagyott itt: kik tartják el a boltot, kiből lehet törzsvevő, ki van elmenőben. Hetente vegyen elő egy fajtát, és tegye, ami mellette áll.</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>A legjobbak</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Törzsvevők</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Ígéretesek</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Újonnan jöttek</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Elmenőben</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Szunnyadók</translation>
    </message>
    <message>
        <source>Long gone</source>
        <translation>Rég elmentek</translation>
    </message>
    <message>
        <source>Lately–often–much</source>
        <translation>Nemrég–gyakran–sokat</translation>
    </message>
    <message>
        <source>Members of each kind</source>
        <translation>Tagok fajtánként</translation>
    </message>
    <message>
        <source>What each kind spent so far</source>
        <translation>Mennyit költött eddig az egyes fajta</translation>
    </message>
    <message>
        <source>When people come and what they leave: by day, by weekday, by hour. Have more hands where it is busy, and put an offer where it is quiet.</source>
        <translation>Mikor jönnek, és mennyit hagynak itt: naponta, a hét napjai szerint, óránként. Ahol sokan vannak, legyen több kéz, ahol csend van, legyen ajánlat.</translation>
    </message>
    <message>
        <source>rung up</source>
        <translation>beütve</translation>
    </message>
    <message>
        <source>What was paid, divided by the receipts of which something was kept.</source>
        <translation>A fizetett összeg, osztva azokkal a nyugtákkal, amelyekből valami megmaradt.</translation>
    </message>
    <message>
        <source>What was given back for goods that were sold in these days, whenever they came back.</source>
        <translation>Amit az ezeken a napokon eladott árukért visszaadtak, bármikor hozták is vissza.</translation>
    </message>
    <message>
        <source>What purses paid, less what they got back with returned goods.</source>
        <translation>Amit az egyenlegek fizettek, levonva, amit a visszahozott árukkal visszakaptak.</translation>
    </message>
    <message>
        <source>Receipts of which something was kept.</source>
        <translation>Nyugták, amelyekből valami megmaradt.</translation>
    </message>
    <message>
        <source>All receipts, those that came back whole or had nothing to pay among them.</source>
        <translation>Minden nyugta, a teljesen visszahozottak és a nullásak is.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Szintek</translation>
    </message>
    <message>
        <source>Whether your tiers are steps that people climb. Tell those who are near the next one at the till, and those whose tier ends soon while there is still time.</source>
        <translation>Lépcsők-e a szintek, amelyeken az emberek feljebb jutnak. Szóljon a pénztárnál azoknak, akik közel vannak a következőhöz, és azoknak, akiknek a szintje hamarosan véget ér, amíg van idő.</translation>
    </message>
    <message>
        <source>Above the lowest tier</source>
        <translation>A legalsó szint felett</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>az összes tagból</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Feljebb léptek</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Lejjebb kerültek</translation>
    </message>
    <message>
        <source>Near the next tier</source>
        <translation>Közel a következő szinthez</translation>
    </message>
    <message>
        <source>Tier ends within 60 days</source>
        <translation>A szint 60 napon belül véget ér</translation>
    </message>
    <message>
        <source>Members and sales by tier</source>
        <translation>Tagok és eladás szintenként</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Szintváltások</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Irány</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Átnevezve</translation>
    </message>
    <message>
        <source>From tier</source>
        <translation>Erről a szintről</translation>
    </message>
    <message>
        <source>To tier</source>
        <translation>Erre a szintre</translation>
    </message>
    <message>
        <source>Next tier</source>
        <translation>Következő szint</translation>
    </message>
    <message>
        <source>Still to spend</source>
        <translation>Még el kell költeni</translation>
    </message>
    <message>
        <source>Visits to go</source>
        <translation>Hátralévő látogatások</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Véget ér</translation>
    </message>
    <message>
        <source>without a tier</source>
        <translation>szint nélkül</translation>
    </message>
    <message>
        <source>Members: {tier}</source>
        <translation>Tagok: {tier}</translation>
    </message>
    <message>
        <source>Near: {tier}</source>
        <translation>Közel: {tier}</translation>
    </message>
    <message>
        <source>Ends soon: {tier}</source>
        <translation>Hamarosan véget ér: {tier}</translation>
    </message>
    <message>
        <source>Members who are of a tier above the lowest today.</source>
        <translation>Tagok, akik ma a legalsónál magasabb szinten vannak.</translation>
    </message>
    <message>
        <source>Changes of tier in the period: with a sale, with a return, or by themselves when a window ended. Whoever moved twice counts twice.</source>
        <translation>Szintváltások az időszakban: vásárlással, visszavétellel vagy maguktól, amikor letelt az idő. Aki kétszer váltott, kétszer számít.</translation>
    </message>
    <message>
        <source>Lack no more than a fifth of what the next tier asks, or one visit, in the window that is running.</source>
        <translation>Legfeljebb a következő szinthez kellő összeg ötöde vagy egy látogatás hiányzik, a most futó időszakban.</translation>
    </message>
    <message>
        <source>Will lose their tier within 60 days if they buy nothing until then.</source>
        <translation>60 napon belül elveszítik a szintjüket, ha addig nem vásárolnak.</translation>
    </message>
    <message>
        <source>How many of them bought something in the period that they kept.</source>
        <translation>Hányan vásároltak közülük az időszakban olyat, amit meg is tartottak.</translation>
    </message>
    <message>
        <source>What those who are of the tier today paid in the period for goods they kept.</source>
        <translation>Amit a ma ezen a szinten lévők az időszakban a megtartott áruért fizettek.</translation>
    </message>
    <message>
        <source>The programme has no tiers.</source>
        <translation>A programban nincsenek szintek.</translation>
    </message>
    <message>
        <source>Who is near the next tier is not known here, because this programme counts points, or from the last change of tier on.</source>
        <translation>Itt nem tudható, ki van közel a következő szinthez, mert ez a program pontokat számol, vagy az utolsó szintváltástól számít.</translation>
    </message>
    <message numerus="yes">
        <source>The tier of {count} member(s) is being worked out anew; the till does that while it is idle.</source>
        <translation>
            <numerusform>{count} tag szintjét újra kiszámoljuk; a pénztár ezt akkor végzi, amikor ráér.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Pénztárak</translation>
    </message>
    <message>
        <source>Where the card is asked for, and where it is not: the difference between two tills is a habit, and habits can be learned. Much given back or credited by hand deserves a friendly question. Who stood at the till is not known yet; points given by hand name who gave them.</source>
        <translation>Hol kérik a kártyát, és hol nem: két pénztár között a különbség szokás, a szokás pedig tanulható. Ha sok a visszaadás vagy a kézi jóváírás, érdemes barátságosan rákérdezni. Hogy ki állt a pénztárnál, azt még nem tudni; a kézzel adott pontoknál ott a neve annak, aki adta.</translation>
    </message>
    <message>
        <source>Receipts with a card</source>
        <translation>Nyugták kártyával</translation>
    </message>
    <message>
        <source>without</source>
        <translation>kártya nélkül</translation>
    </message>
    <message>
        <source>Share of discounts</source>
        <translation>Kedvezmények aránya</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Visszavételek</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Sztornók</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Visszaadott pénz</translation>
    </message>
    <message>
        <source>Sales by till</source>
        <translation>Eladás pénztáranként</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Pénztáranként</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Kézzel adott pontok</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ki adta</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Jóváírások</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Jóváírva</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Levonások</translation>
    </message>
    <message>
        <source>Debited</source>
        <translation>Levonva</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Utoljára</translation>
    </message>
    <message>
        <source>Of the receipts of which something was kept, the share that is a member&apos;s: by a card, a name or a phone at the till, or claimed later by the slip.</source>
        <translation>A nyugták közül, amelyekből valami megmaradt, a tagoké: kártyával, névvel vagy telefonnal a pénztárnál, vagy később a bizonylattal igényelve.</translation>
    </message>
    <message>
        <source>Discounts as they were given, as a share of the prices on the shelf.</source>
        <translation>Az adott kedvezmények a polcárakhoz mérve.</translation>
    </message>
    <message>
        <source>What was handed back at this till in this period, whenever and wherever it was sold; what purses got back is not in it.</source>
        <translation>Amit ennél a pénztárnál ebben az időszakban visszaadtak, bármikor és bárhol adták el; az egyenlegekre visszakerült összeg nincs benne.</translation>
    </message>
    <message>
        <source>At what the points are worth. What lists brought in as opening balances is not counted.</source>
        <translation>A pontok értékén. A listákból áthozott nyitó egyenlegek nem számítanak.</translation>
    </message>
    <message>
        <source>Sales to members, of all sales</source>
        <translation>Tagoknak eladva, az összes eladásból</translation>
    </message>
    <message>
        <source>Average check of a member</source>
        <translation>Egy tag átlagos vásárlása</translation>
    </message>
    <message>
        <source>Visits of a member in a month</source>
        <translation>Egy tag látogatásai havonta</translation>
    </message>
    <message>
        <source>Days between two visits</source>
        <translation>Két látogatás közti napok</translation>
    </message>
    <message>
        <source>Members who come again in the next period</source>
        <translation>Tagok, akik a következő időszakban is jönnek</translation>
    </message>
    <message>
        <source>Cost of the programme, of sales</source>
        <translation>A program költsége az eladásokból</translation>
    </message>
    <message>
        <source>What the best fifth of the members bring, of their sales</source>
        <translation>Amennyit a tagok legjobb ötöde hoz</translation>
    </message>
    <message>
        <source>New members who come in the month after their first</source>
        <translation>Új tagok, akik az első utáni hónapban is jönnek</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a figure that is typed</comment>
        <translation>nap</translation>
    </message>
    <message>
        <source>Gift wholesaler, United Kingdom, 2010–2011</source>
        <translation>Ajándék-nagykereskedő, Egyesült Királyság, 2010–2011</translation>
    </message>
    <message>
        <source>Online shop for music, United States, 1997–1998</source>
        <translation>Zenei webáruház, Egyesült Államok, 1997–1998</translation>
    </message>
    <message>
        <source>{count} known customers, many of them shops, December 2010 to 9 December 2011, without returns; by the month: the middle of its months.</source>
        <translation>{count} ismert vevő, sokan közülük boltok, 2010 decemberétől 2011. december 9-ig, visszáru nélkül; a havi számok a hónapok középső értékei.</translation>
    </message>
    <message>
        <source>{count} people who first bought in early 1997, followed to June 1998.</source>
        <translation>{count} ember, aki 1997 elején vásárolt először, 1998 júniusáig követve.</translation>
    </message>
    <message>
        <source>Unusual activity</source>
        <translation>Szokatlan mozgások</translation>
    </message>
    <message>
        <source>Where figures are stranger than chance would make them. Mostly there is a good reason: a family with one card, a large order, a new cashier. Look at the receipts first and ask kindly.</source>
        <translation>Ahol a számok furcsábbak, mint amit a véletlen hozna. Többnyire jó oka van: egy család egy kártyával, nagy rendelés, új pénztáros. Előbb nézze meg a bizonylatokat, és kérdezzen kedvesen.</translation>
    </message>
    <message>
        <source>Brought back by members</source>
        <translation>Tagok hozták vissza</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Mit kerestünk</translation>
    </message>
    <message>
        <source>Many receipts on one day</source>
        <translation>Sok bizonylat egy napon</translation>
    </message>
    <message>
        <source>Brings back much more than others</source>
        <translation>Sokkal többet hoz vissza, mint mások</translation>
    </message>
    <message>
        <source>Credited by hand again and again</source>
        <translation>Újra meg újra kézzel jóváírva</translation>
    </message>
    <message>
        <source>A first day larger than nearly any</source>
        <translation>Szinte minden másnál nagyobb első nap</translation>
    </message>
    <message>
        <source>Points spent, then the goods came back</source>
        <translation>Elköltött pontok, aztán visszajött az áru</translation>
    </message>
    <message>
        <source>Receipts of one member on one day</source>
        <translation>Egy tag bizonylatai egy napon</translation>
    </message>
    <message>
        <source>Till by till</source>
        <translation>Pénztáranként</translation>
    </message>
    <message>
        <source>By hand: who</source>
        <translation>Kézzel: ki</translation>
    </message>
    <message>
        <source>By hand: why</source>
        <translation>Kézzel: miért</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Esetek</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Véletlenül</translation>
    </message>
    <message>
        <source>Receipts a day, at least</source>
        <translation>Bizonylat egy napon, legalább</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Napok</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>Kártyával</translation>
    </message>
    <message>
        <source>Share with a card</source>
        <translation>Kártyás arány</translation>
    </message>
    <message>
        <source>If like all tills</source>
        <translation>Ha olyan, mint a többi</translation>
    </message>
    <message>
        <source>Asked for seldom</source>
        <translation>Ritkán kérik</translation>
    </message>
    <message>
        <source>As elsewhere</source>
        <translation>Mint máshol</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Visszajött</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Visszajött ekkor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Legnagyobb</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Tartozik</translation>
    </message>
    <message>
        <source>Cases that chance alone brings in fewer than one shop of ten like yours.</source>
        <translation>Esetek, amelyeket a véletlen tíz ilyen boltból egynél kevesebben hoz.</translation>
    </message>
    <message>
        <source>How many such cases a shop like this sees by chance in such a period: 0.05 is one in twenty shops. It takes each thing to happen by itself, at the shop’s own rate, or the member’s own where it is higher.</source>
        <translation>Ennyi ilyen esetet lát véletlenül egy ilyen bolt ilyen időszakban: a 0,05 húsz boltból egy. Úgy vesszük, hogy minden egymástól függetlenül történik, a bolt saját gyakoriságával, vagy a tagéval, ha az nagyobb.</translation>
    </message>
    <message>
        <source>Refunds and voids of members’ receipts in the period, and their share of all of them.</source>
        <translation>A tagok bizonylatainak visszavételei és sztornói az időszakban, és arányuk az összeshez.</translation>
    </message>
    <message>
        <source>What members owe today: they had spent points before the goods that earned them came back. It may be plain bad luck; the same people again and again is worth a talk.</source>
        <translation>Amivel a tagok ma tartoznak: elköltötték a pontokat, mielőtt az áru, amiért kapták, visszajött. Lehet puszta balszerencse; ha újra meg újra ugyanazok, érdemes beszélni velük.</translation>
    </message>
    <message>
        <source>Members whose first visit lies in the period.</source>
        <translation>Tagok, akiknek az első látogatása az időszakba esik.</translation>
    </message>
    <message>
        <source>What this till would have seen if it were like all tills together.</source>
        <translation>Amit ez a pénztár látott volna, ha olyan volna, mint az összes együtt.</translation>
    </message>
    <message>
        <source>Seldom: less than half as many cards as elsewhere, and more than chance explains.</source>
        <translation>Ritkán: fele annyi kártya sincs, mint máshol, és ez több, mint amit a véletlen megmagyaráz.</translation>
    </message>
    <message>
        <source>As it was written down; empty where it was not, or where the customer was forgotten since.</source>
        <translation>Ahogy le volt írva; üres, ha nem írták le, vagy ha az ügyfél adatait azóta törölték.</translation>
    </message>
    <message>
        <source>A hint is not an accusation. Chance alone finds somebody now and then, in every shop.</source>
        <translation>A jelzés nem vád. A véletlen minden boltban kijelöl néha valakit.</translation>
    </message>
    <message numerus="yes">
        <source>{number} sale(s) or change(s) of this till are neither at the hub yet nor in this copy: the hub did not take them.</source>
        <translation>
            <numerusform>Ennek a pénztárnak {number} eladása vagy módosítása még nincs meg sem a közös adatbázisban, sem ebben a másolatban: a közös adatbázis nem vette át.</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>Születésnapi ajándék</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Pecsétgyűjtő</translation>
    </message>
    <message>
        <source>Second visit</source>
        <translation>Második látogatás</translation>
    </message>
    <message>
        <source>Nice to see you again</source>
        <translation>Örülünk, hogy újra itt</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>Hozz egy barátot</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>Kitöltött kérdőív</translation>
    </message>
    <message>
        <source>Thank you for the review</source>
        <translation>Köszönjük az értékelést</translation>
    </message>
    <message>
        <source>Profile completed</source>
        <translation>Kitöltött adatlap</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>Naptól napig</translation>
    </message>
    <message>
        <source>A season each year</source>
        <translation>Minden évben egy időszak</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>A hét napjai</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Napszak</translation>
    </message>
    <message>
        <source>Around the birthday</source>
        <translation>Születésnap körül</translation>
    </message>
    <message>
        <source>Only some tiers</source>
        <translation>Csak egyes szintek</translation>
    </message>
    <message>
        <source>Only a group</source>
        <translation>Csak egy csoport</translation>
    </message>
    <message>
        <source>Only the first purchase</source>
        <translation>Csak az első vásárlás</translation>
    </message>
    <message>
        <source>Only one visit by its number</source>
        <translation>Csak egy adott látogatás</translation>
    </message>
    <message>
        <source>Only every so many visits</source>
        <translation>Csak minden N. látogatás</translation>
    </message>
    <message>
        <source>Only after a long absence</source>
        <translation>Csak hosszú távollét után</translation>
    </message>
    <message>
        <source>From an amount</source>
        <translation>Összeg felett</translation>
    </message>
    <message>
        <source>Under an amount</source>
        <translation>Összeg alatt</translation>
    </message>
    <message>
        <source>No standing discount on these goods</source>
        <translation>Állandó kedvezmény nélkül</translation>
    </message>
    <message>
        <source>Together with others, or alone</source>
        <translation>Együtt vagy egyedül</translation>
    </message>
    <message>
        <source>Group of which the best counts</source>
        <translation>Csoport: a legjobb számít</translation>
    </message>
    <message>
        <source>Turn among campaigns</source>
        <translation>Sorrend az akciók közt</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>Összesen hányszor</translation>
    </message>
    <message>
        <source>Once a customer</source>
        <translation>Vásárlónként egyszer</translation>
    </message>
    <message>
        <source>Which ones are free</source>
        <translation>Melyik ingyenes</translation>
    </message>
    <message>
        <source>Own prices for a tier</source>
        <translation>Szint saját árai</translation>
    </message>
    <message>
        <source>Double or triple for some</source>
        <translation>Dupla vagy tripla egyeseknek</translation>
    </message>
    <message>
        <source>A budget</source>
        <translation>Keret</translation>
    </message>
    <message>
        <source>Most for one customer</source>
        <translation>Legtöbb egy vásárlónak</translation>
    </message>
    <message>
        <source>Most a receipt</source>
        <translation>Legtöbb vásárlásonként</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>Legtöbb naponta</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Legtöbb havonta</translation>
    </message>
    <message>
        <source>What a point pays</source>
        <translation>Mennyit ér egy pont</translation>
    </message>
    <message>
        <source>Parts of a point</source>
        <translation>Tört pontok</translation>
    </message>
    <message>
        <source>Pays only from a balance</source>
        <translation>Csak egyenleg felett fizet</translation>
    </message>
    <message>
        <source>Waits before it can be spent</source>
        <translation>Vár felhasználás előtt</translation>
    </message>
    <message>
        <source>Waits before it can be used</source>
        <translation>Vár beváltás előtt</translation>
    </message>
    <message>
        <source>Spent in steps</source>
        <translation>Lépésekben költhető</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Legkisebb fizetés</translation>
    </message>
    <message>
        <source>Goods it can&apos;t pay for</source>
        <translation>Amire nem használható</translation>
    </message>
    <message>
        <source>How long returned points last</source>
        <translation>Visszakapott pontok ideje</translation>
    </message>
    <message>
        <source>When a refund finds too little</source>
        <translation>Ha visszárunál kevés</translation>
    </message>
    <message>
        <source>Gifts to choose</source>
        <translation>Választható ajándékok</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Türelmi napok</translation>
    </message>
    <message>
        <source>Which points count</source>
        <translation>Mely pontok számítanak</translation>
    </message>
    <message>
        <source>what they really pay</source>
        <translation>a ténylegesen fizetett összeg</translation>
    </message>
    <message>
        <source>the price before points pay</source>
        <translation>a pontok előtti ár</translation>
    </message>
    <message>
        <source>the price before discounts</source>
        <translation>a kedvezmény előtti ár</translation>
    </message>
    <message>
        <source>what was spent</source>
        <translation>a költés</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>a látogatások</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>a szerzett pontok</translation>
    </message>
    <message>
        <source>money</source>
        <translation>pénz</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>összesen</translation>
    </message>
    <message>
        <source>in a calendar year</source>
        <translation>egy naptári évben</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>az utolsó napokban</translation>
    </message>
    <message>
        <source>since the last change</source>
        <translation>az utolsó váltás óta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>soha</translation>
    </message>
    <message>
        <source>at the end of that time</source>
        <translation>az időszak végén</translation>
    </message>
    <message>
        <source>one step at the end of that time</source>
        <translation>egy lépést az időszak végén</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>örökre</translation>
    </message>
    <message>
        <source>days</source>
        <translation>nap</translation>
    </message>
    <message>
        <source>months</source>
        <translation>hónap</translation>
    </message>
    <message>
        <source>to the end of the month</source>
        <translation>a hónap végéig</translation>
    </message>
    <message>
        <source>to the end of the year</source>
        <translation>az év végéig</translation>
    </message>
    <message>
        <source>months from the last visit</source>
        <translation>hónap az utolsó látogatástól</translation>
    </message>
    <message>
        <source>on top of others</source>
        <translation>a többin felül</translation>
    </message>
    <message>
        <source>only the best of its group</source>
        <translation>csak a csoport legjobbja</translation>
    </message>
    <message>
        <source>instead of all others if it takes more</source>
        <translation>minden más helyett, ha többet ad</translation>
    </message>
    <message>
        <source>the cheapest are free</source>
        <translation>a legolcsóbbak ingyenesek</translation>
    </message>
    <message>
        <source>set by set, dearest first</source>
        <translation>csomagonként, a legdrágábbtól</translation>
    </message>
    <message>
        <source>the rest is owed</source>
        <translation>a többi tartozás</translation>
    </message>
    <message>
        <source>the rest is forgiven</source>
        <translation>a többi elengedve</translation>
    </message>
    <message>
        <source>a manager is asked</source>
        <translation>vezető dönt</translation>
    </message>
    <message>
        <source>on the first purchase</source>
        <translation>az első vásárláskor</translation>
    </message>
    <message>
        <source>no standing discount on top</source>
        <translation>állandó kedvezmény nélkül</translation>
    </message>
    <message>
        <source>once a customer</source>
        <translation>vásárlónként egyszer</translation>
    </message>
    <message>
        <source>Several receipts of one day are one visit</source>
        <translation>Egy nap több vásárlása egy látogatás</translation>
    </message>
    <message>
        <source>{percent} off {what}</source>
        <translation>{percent} kedvezmény erre: {what}</translation>
    </message>
    <message>
        <source>{amount} off each of {what}</source>
        <translation>{amount} kedvezmény darabonként: {what}</translation>
    </message>
    <message>
        <source>{what} for {price} each</source>
        <translation>{what}: darabja {price}</translation>
    </message>
    <message>
        <source>Buy {n} of {what}, get {m} more {free}</source>
        <translation>Vegyen {n} darabot: {what}, kap még {m} darabot {free}</translation>
    </message>
    <message>
        <source>Every second one of {what} at {percent} off</source>
        <translation>Minden második {percent} kedvezménnyel: {what}</translation>
    </message>
    <message>
        <source>{goods} together for {price}</source>
        <translation>{goods} együtt {price}</translation>
    </message>
    <message>
        <source>{count} of {what} as a gift when the rest of the basket comes to {reached}</source>
        <translation>{count} darab ajándék: {what}, ha a kosár többi része eléri: {reached}</translation>
    </message>
    <message>
        <source>{name}: {percent} off {what}, with its coupon</source>
        <translation>{name}: {percent} kedvezmény kuponnal erre: {what}</translation>
    </message>
    <message>
        <source>{name}: {amount} off {what}, with its coupon</source>
        <translation>{name}: {amount} kedvezmény kuponnal erre: {what}</translation>
    </message>
    <message>
        <source>{name}: {what} for {price} each, with its coupon</source>
        <translation>{name}: {what} kuponnal darabja {price}</translation>
    </message>
    <message>
        <source>{name}: {percent} off {what}</source>
        <translation>{name}: {percent} kedvezmény erre: {what}</translation>
    </message>
    <message>
        <source>{name}: {amount} off {what}</source>
        <translation>{name}: {amount} kedvezmény erre: {what}</translation>
    </message>
    <message>
        <source>{name}: {what} for {price} each</source>
        <translation>{name}: {what} darabja {price}</translation>
    </message>
    <message>
        <source>Members earn {rate} of {basis} on {what}; it goes to {purse}</source>
        <translation>Jóváírás: {rate}, alapja {basis}, erre: {what}; ide kerül: {purse}</translation>
    </message>
    <message>
        <source>Members earn {gives} for every {per} of {basis} on {what}; it goes to {purse}</source>
        <translation>Jóváírás: {gives} minden {per} után, alapja {basis}, erre: {what}; ide kerül: {purse}</translation>
    </message>
    <message>
        <source>Every visit earns {gives}; it goes to {purse}</source>
        <translation>Minden látogatás {gives} jóváírás; ide kerül: {purse}</translation>
    </message>
    <message>
        <source>Each one of {what} earns {gives}; it goes to {purse}</source>
        <translation>Darabonként {gives} jóváírás erre: {what}; ide kerül: {purse}</translation>
    </message>
    <message>
        <source>Welcome: joining gives {gives} in {purse}</source>
        <translation>Üdvözlés: belépéskor {gives} ide: {purse}</translation>
    </message>
    <message>
        <source>The first purchase gives {gives} in {purse}</source>
        <translation>Az első vásárlás {gives} ide: {purse}</translation>
    </message>
    <message>
        <source>Birthday: {gives} in {purse}, {birthday}</source>
        <translation>Születésnap: {gives} ide: {purse}, {birthday}</translation>
    </message>
    <message>
        <source>After every {every_visit} visits: {gives} in {purse}</source>
        <translation>Minden {every_visit} látogatás után: {gives} ide: {purse}</translation>
    </message>
    <message>
        <source>Visit number {visit} gives {gives} in {purse}</source>
        <translation>A(z) {visit}. látogatás {gives} ide: {purse}</translation>
    </message>
    <message>
        <source>Who comes back after {away} gets {gives} in {purse}</source>
        <translation>Aki {away} után visszatér, kap: {gives}, ide: {purse}</translation>
    </message>
    <message>
        <source>Who brings a friend gets {gives}, the friend {friend_gives}, in {purse}</source>
        <translation>Aki barátot hoz, kap: {gives}, a barát: {friend_gives}, ide: {purse}</translation>
    </message>
    <message>
        <source>An answered survey gives {gives} in {purse}</source>
        <translation>Kitöltött kérdőív: {gives} ide: {purse}</translation>
    </message>
    <message>
        <source>A review, whatever it says, gives {gives} in {purse}</source>
        <translation>Egy értékelés, bármit is mond: {gives} ide: {purse}</translation>
    </message>
    <message>
        <source>A complete profile gives {gives} in {purse}</source>
        <translation>Kitöltött adatlap: {gives} ide: {purse}</translation>
    </message>
    <message>
        <source>By {by} {window}: {steps} off {what}</source>
        <translation>Gyűjtve, alapja {by} {window}: {steps} kedvezmény erre: {what}</translation>
    </message>
    <message>
        <source>By card: {percent} off {what}</source>
        <translation>Kártya szerint: {percent} kedvezmény erre: {what}</translation>
    </message>
    <message>
        <source>{what} can be bought only by {tiers}</source>
        <translation>{what}: csak nekik: {tiers}</translation>
    </message>
    <message>
        <source>Every {every_visits} visits the slip brings {campaign}; it lasts {lasts}</source>
        <translation>Minden {every_visits}. látogatás bizonylatán: {campaign}; érvényes: {lasts}</translation>
    </message>
    <message>
        <source>A receipt from {receipt_from} brings {campaign}; it lasts {lasts}</source>
        <translation>{receipt_from} feletti vásárlás hozza: {campaign}; érvényes: {lasts}</translation>
    </message>
    <message>
        <source>Nothing of {what} is sold below {unit_price}</source>
        <translation>Legalább {unit_price} darabja: {what}</translation>
    </message>
    <message>
        <source>All discounts together take at most {at_most} off a receipt</source>
        <translation>Minden kedvezmény együtt legfeljebb a vásárlás {at_most} része</translation>
    </message>
    <message>
        <source>{name} holds {unit}; it lasts {lasts} and pays up to {share} of a receipt</source>
        <translation>{name}: {unit}; érvényes: {lasts}; a vásárlásból fizethet: {share}</translation>
    </message>
    <message>
        <source>Holding {ladder} in {purse_name}; nothing of it is spent</source>
        <translation>Összegyűlt: {ladder}, itt: {purse_name}; semmi sem fogy belőle</translation>
    </message>
    <message>
        <source>Tiers are counted by {measure}, {window}; a tier is lost {down}</source>
        <translation>A szint alapja {measure}, {window}; a szint elvész: {down}</translation>
    </message>
    <message>
        <source>for {tiers}</source>
        <translation>nekik: {tiers}</translation>
    </message>
    <message>
        <source>for the group {groups}</source>
        <translation>a csoportnak: {groups}</translation>
    </message>
    <message>
        <source>around the birthday: {birthday}</source>
        <translation>születésnap körül: {birthday}</translation>
    </message>
    <message>
        <source>from {at_least} on a receipt</source>
        <translation>{at_least} feletti vásárlásnál</translation>
    </message>
    <message>
        <source>under {below} on a receipt</source>
        <translation>{below} alatti vásárlásnál</translation>
    </message>
    <message>
        <source>on visit number {visit}</source>
        <translation>a(z) {visit}. látogatáskor</translation>
    </message>
    <message>
        <source>on every visit number {every_visit}</source>
        <translation>minden {every_visit}. látogatáskor</translation>
    </message>
    <message>
        <source>after {away} without a visit</source>
        <translation>{away} kihagyás után</translation>
    </message>
    <message>
        <source>for {budget} in all, then it ends</source>
        <translation>összesen {budget} keretig</translation>
    </message>
    <message>
        <source>at most {per_customer} a customer</source>
        <translation>vásárlónként legfeljebb {per_customer}</translation>
    </message>
    <message>
        <source>the first {uses} times</source>
        <translation>az első {uses} alkalommal</translation>
    </message>
    <message>
        <source>in turn {priority}</source>
        <translation>sorrend: {priority}</translation>
    </message>
    <message>
        <source>one of the group {group}</source>
        <translation>ebből a csoportból: {group}</translation>
    </message>
    <message>
        <source>and own prices: {prices}</source>
        <translation>és saját árak: {prices}</translation>
    </message>
    <message>
        <source>{grace} later</source>
        <translation>türelmi idő: {grace}</translation>
    </message>
    <message>
        <source>points of {purse}</source>
        <translation>pontok: {purse}</translation>
    </message>
    <message>
        <source>at most {cap_receipt} a receipt</source>
        <translation>vásárlásonként legfeljebb {cap_receipt}</translation>
    </message>
    <message>
        <source>at most {cap_day} a day</source>
        <translation>naponta legfeljebb {cap_day}</translation>
    </message>
    <message>
        <source>at most {cap_month} a month</source>
        <translation>havonta legfeljebb {cap_month}</translation>
    </message>
    <message>
        <source>at most {cap_customer} a customer in all</source>
        <translation>vásárlónként összesen legfeljebb {cap_customer}</translation>
    </message>
    <message>
        <source>one point pays {worth}</source>
        <translation>egy pont {worth} értékű</translation>
    </message>
    <message>
        <source>its decimals: {scale}</source>
        <translation>tizedesek: {scale}</translation>
    </message>
    <message>
        <source>it pays once {usable_from} are there</source>
        <translation>akkor fizet, ha van {usable_from}</translation>
    </message>
    <message>
        <source>usable after {pending}</source>
        <translation>{pending} múlva használható</translation>
    </message>
    <message>
        <source>usable after {coupon_pending}</source>
        <translation>{coupon_pending} múlva használható</translation>
    </message>
    <message>
        <source>spent in steps of {step}</source>
        <translation>{step} lépésekben költhető</translation>
    </message>
    <message>
        <source>at least {spend_from} at once</source>
        <translation>egyszerre legalább {spend_from}</translation>
    </message>
    <message>
        <source>it can&apos;t pay for {not_for}</source>
        <translation>nem használható erre: {not_for}</translation>
    </message>
    <message>
        <source>what a refund returns lasts {returned_lasts} at least</source>
        <translation>a visszakapott legalább {returned_lasts} jó</translation>
    </message>
    <message>
        <source>a refund that finds too little: {too_little}</source>
        <translation>ha visszárunál kevés: {too_little}</translation>
    </message>
    <message>
        <source>gifts to take: {gifts}</source>
        <translation>választható ajándékok: {gifts}</translation>
    </message>
    <message>
        <source>Goods first</source>
        <translation>Először az áruk</translation>
    </message>
    <message>
        <source>Then the one best standing discount</source>
        <translation>Aztán a legjobb állandó kedvezmény</translation>
    </message>
    <message>
        <source>Then campaigns and coupons</source>
        <translation>Aztán akciók és kuponok</translation>
    </message>
    <message>
        <source>Then what they saved up pays</source>
        <translation>Aztán a megtakarítás fizet</translation>
    </message>
    <message>
        <source>Last, what they earn</source>
        <translation>Végül, mit kapnak</translation>
    </message>
    <message>
        <source>Bar code of digits (EAN-13)</source>
        <translation>Vonalkód számokkal (EAN-13)</translation>
    </message>
    <message>
        <source>Bar code with letters (Code 128)</source>
        <translation>Vonalkód betűkkel (Code 128)</translation>
    </message>
    <message>
        <source>The scanner types slowly, with pauses of up to {ms} ms. Set its delay between characters to 0, or have the till wait for it.</source>
        <translation>Az olvasó lassan ír, akár {ms} ms szünetekkel. Állítsa a karakterek közti késleltetést 0-ra, vagy várjon rá a kassza.</translation>
    </message>
    <message>
        <source>The till waits for a slow scanner, and this one is fast: it need not.</source>
        <translation>A kassza lassú olvasóra vár, de ez gyors: már nem kell várnia.</translation>
    </message>
    <message>
        <source>It types slowly, with pauses of up to {ms} ms, and the till waits for it: what hands type appears a moment later.</source>
        <translation>Lassan ír, akár {ms} ms szünetekkel, és a kassza vár rá: amit kézzel gépelnek, egy pillanattal később jelenik meg.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Képernyő</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Betűtípus</translation>
    </message>
    <message>
        <source>Pictures and icons</source>
        <translation>Képek és ikonok</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Nyelvek</translation>
    </message>
    <message>
        <source>Prices and rewards</source>
        <translation>Árak és jutalmak</translation>
    </message>
    <message>
        <source>Books, a sale, a return</source>
        <translation>Nyilvántartás, eladás, visszáru</translation>
    </message>
    <message>
        <source>Card, read back</source>
        <translation>Kártya visszaolvasva</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Kimutatások</translation>
    </message>
    <message>
        <source>Chart and pages</source>
        <translation>Grafikon és oldalak</translation>
    </message>
    <message>
        <source>Lists out and in</source>
        <translation>Listák ki és be</translation>
    </message>
    <message>
        <source>Work beside the till</source>
        <translation>Munka a kassza mellett</translation>
    </message>
    <message>
        <source>A chain&apos;s database</source>
        <translation>Az üzletlánc adatbázisa</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Újabb változatok</translation>
    </message>
    <message>
        <source>System libraries</source>
        <translation>Rendszerkönyvtárak</translation>
    </message>
    <message>
        <source>Folder for the books</source>
        <translation>A nyilvántartás mappája</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Hely a lemezen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>Start it on the computer&apos;s own screen. If it is bad there too, install Regulars anew.</source>
        <translation>Indítsa el a gép saját képernyőjén. Ha ott is hibás, telepítse újra a Regularst.</translation>
    </message>
    <message>
        <source>Install Regulars anew from its package: the system then brings what is missing.</source>
        <translation>Telepítse újra a Regularst a csomagjából: a rendszer akkor pótolja, ami hiányzik.</translation>
    </message>
    <message>
        <source>Let this user write to the folder named here, or free it from what stands in the way.</source>
        <translation>Adjon ennek a felhasználónak írási jogot a megnevezett mappához, vagy szüntesse meg az akadályt.</translation>
    </message>
    <message>
        <source>Free some room on the disk, or move the books to a larger one.</source>
        <translation>Szabadítson fel helyet a lemezen, vagy tegye a nyilvántartást egy nagyobbra.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock and time zone; sales are dated by them.</source>
        <translation>Állítsa be a gép óráját és időzónáját: az eladások ezek szerint kapnak dátumot.</translation>
    </message>
    <message>
        <source>Look whether a virus scanner keeps Regulars from starting itself; if not, install it anew.</source>
        <translation>Nézze meg, nem akadályozza-e vírusirtó, hogy a program elindítsa önmagát; ha nem, telepítse újra.</translation>
    </message>
    <message>
        <source>Something of the program is missing or damaged. Install Regulars anew; the books stay.</source>
        <translation>A programból hiányzik vagy megsérült valami. Telepítse újra a Regularst; a nyilvántartás megmarad.</translation>
    </message>
    <message>
        <source>What may be spent while the hub is away is used up. Everything else works.</source>
        <translation>Nincs kapcsolat a közös adatbázissal, és az enélkül beváltható keret elfogyott. Minden más működik.</translation>
    </message>
    <message>
        <source>Points cannot be spent while the hub is away. Everything else works.</source>
        <translation>Nincs kapcsolat a közös adatbázissal: pont most nem váltható be.</translation>
    </message>
    <message>
        <source>This coupon cannot be used while the hub is away. Everything else works.</source>
        <translation>Nincs kapcsolat a közös adatbázissal: a kupon most nem használható.</translation>
    </message>
    <message>
        <source>A limited offer cannot be given while the hub is away. Everything else works.</source>
        <translation>Nincs kapcsolat a közös adatbázissal: korlátozott akció most nem adható.</translation>
    </message>
    <message>
        <source>Nothing is left: it was spent at another till.</source>
        <translation>Nem maradt semmi: egy másik pénztárnál elköltötték.</translation>
    </message>
    <message>
        <source>This till was retired from the hub: nothing is spent here. Everything else works.</source>
        <translation>Ezt a pénztárat kivonták a közös adatbázisból: itt nem lehet költeni. Minden más működik.</translation>
    </message>
    <message>
        <source>Only {points} is left: the rest was spent at another till.</source>
        <translation>Már csak {points} maradt: a többit egy másik pénztárnál költötték el.</translation>
    </message>
    <message>
        <source>This coupon was used at another till a moment ago.</source>
        <translation>Ezt a kupont az imént egy másik pénztárnál felhasználták.</translation>
    </message>
    <message>
        <source>The hub does not know this coupon: it was withdrawn, or is not there yet.</source>
        <translation>A közös adatbázis nem ismeri ezt a kupont: visszavonták, vagy még nem ért oda.</translation>
    </message>
    <message>
        <source>This offer was used up at another till.</source>
        <translation>Ennek az akciónak a kerete egy másik pénztárnál elfogyott.</translation>
    </message>
    <message>
        <source>Nothing is spent here until the hub’s question is answered: see Shop.</source>
        <translation>Előbb válaszoljon a közös adatbázis kérdésére (Üzlet): addig nincs levonás.</translation>
    </message>
    <message>
        <source>The hub cannot reckon what is there: a till sent something that cannot be true. See Shop. Everything else works.</source>
        <translation>A közös adatbázis nem tudja kiszámolni az egyenleget: egy pénztár olyasmit küldött, ami nem lehet igaz. Lásd: Üzlet. Minden más működik.</translation>
    </message>
    <message>
        <source>The hub was restored and waits for all tills. Until then nothing is spent.</source>
        <translation>A visszaállított közös adatbázis a pénztárakra vár. Addig nincs levonás.</translation>
    </message>
    <message>
        <source>The hub does not let this be spent now. Everything else works.</source>
        <translation>A közös adatbázis most nem engedi levonni. Minden más működik.</translation>
    </message>
    <message>
        <source>Spent at the shop’s own risk: the hub is away.</source>
        <translation>Az üzlet kockázatára levonva: nincs kapcsolat a közös adatbázissal.</translation>
    </message>
    <message>
        <source>{rules}: no points this time. The budget was used up at another till.</source>
        <translation>{rules}: most nem jár pont. A keretet egy másik pénztárnál felhasználták.</translation>
    </message>
    <message>
        <source>{rules}: no points this time. The hub could not be asked what is left of the budget.</source>
        <translation>{rules}: most nem jár pont. A közös adatbázis nem elérhető, a keret maradéka nem ismert.</translation>
    </message>
    <message>
        <source>Regulars {newest} is out. You have {running}.</source>
        <translation>Megjelent a Regulars {newest}. Önnél ez fut: {running}.</translation>
    </message>
    <message>
        <source>Close Regulars and open {name} with the program that installs software, or say in a terminal:
sudo apt install ./{name}
The books stay where they are.</source>
        <translation>Zárja be a Regularst, és nyissa meg ezt a szoftvertelepítővel: {name}, vagy írja be a terminálba:
sudo apt install ./{name}
A nyilvántartás a helyén marad.</translation>
    </message>
    <message>
        <source>Regulars {running} is the newest there is.</source>
        <translation>A Regulars {running} a legújabb változat.</translation>
    </message>
    <message>
        <source>While the hub is away this card may spend no more today. Everything else works.</source>
        <translation>Nincs kapcsolat a közös adatbázissal: erről a kártyáról ma több nem váltható be. Minden más működik.</translation>
    </message>
    <message>
        <source>While the hub is away: {each} at most for this card today, and {left} are left at this till for all.</source>
        <translation>Nincs kapcsolat a közös adatbázissal: erről a kártyáról ma legfeljebb {each}, ezen a pénztáron összesen {left} maradt.</translation>
    </message>
    <message>
        <source>There was no answer. It is tried again by itself; the till needs no network.</source>
        <translation>Nem jött válasz. A program magától újra próbálja; a pénztárhoz nem kell hálózat.</translation>
    </message>
    <message>
        <source>What came is not signed by the makers of Regulars. It was not used; nothing has changed.</source>
        <translation>Ami érkezett, azt nem a Regulars készítői írták alá. A program nem használta fel; semmi sem változott.</translation>
    </message>
    <message>
        <source>This copy of Regulars came without its makers’ key, so it cannot tell what is genuine.</source>
        <translation>Ebből a Regularsból hiányzik a készítők kulcsa, így nem tudja megállapítani, mi az eredeti.</translation>
    </message>
    <message>
        <source>What came is older than what was seen here before. It was not used; nothing has changed.</source>
        <translation>Ami érkezett, régebbi annál, amit itt már láttunk. A program nem használta fel; semmi sem változott.</translation>
    </message>
    <message>
        <source>What came is no release file that this Regulars can read. Check the address.</source>
        <translation>Ezen a címen nincs olyan kiadási fájl, amelyet ez a Regulars el tud olvasni. Ellenőrizze a címet.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check this computer’s date and the address.</source>
        <translation>A kiszolgáló nem tudja igazolni magát. Ellenőrizze a számítógép dátumát és a címet.</translation>
    </message>
    <message>
        <source>This is no address. It reads https://server/release.json.</source>
        <translation>Ez nem cím. A cím így néz ki: https://server/release.json.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are looked at.</source>
        <translation>Csak https:// kezdetű cím használható.</translation>
    </message>
    <message>
        <source>No address is set, so nothing is looked at.</source>
        <translation>Nincs cím megadva, ezért a program semmit sem néz meg.</translation>
    </message>
    <message>
        <source>It could not be looked at ({code}). Nothing has changed.</source>
        <translation>Nem sikerült megnézni ({code}). Semmi sem változott.</translation>
    </message>
    <message>
        <source>Last looked on {day}, {time}.</source>
        <translation>Utoljára megnézve: {day}, {time}.</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version} – {day}</translation>
    </message>
    <message>
        <source>Close Regulars, open {name} and follow it. The books stay where they are.</source>
        <translation>Zárja be a Regularst, nyissa meg ezt: {name}, és kövesse az utasításait. A nyilvántartás a helyén marad.</translation>
    </message>
    <message>
        <source>These books are too old for this release to take over at once. The download page says what to do.</source>
        <translation>Ez a változat ilyen régi nyilvántartást nem tud egy lépésben átvenni. A letöltési oldal megmondja, mi a teendő.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kód</translation>
    </message>
    <message>
        <source>Latin, QWERTY</source>
        <translation>latin, QWERTY</translation>
    </message>
    <message>
        <source>Latin, QWERTZ (Hungarian, German)</source>
        <translation>latin, QWERTZ (magyar, német)</translation>
    </message>
    <message>
        <source>Latin, AZERTY (French)</source>
        <translation>latin, AZERTY (francia)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirill</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>másik</translation>
    </message>
    <message>
        <source>The scanner does not read the “{name}”. Switch this kind of code on in it.</source>
        <translation>Az olvasó nem olvassa ezt: „{name}”. Kapcsolja be benne ezt a kódfajtát.</translation>
    </message>
    <message>
        <source>The scanner types too slowly, with pauses of up to {ms} ms. Set its delay between characters to 0; with Bluetooth bring its base nearer.</source>
        <translation>Az olvasó túl lassan ír, akár {ms} ms szünetekkel. Állítsa a karakterek közti késleltetést 0-ra; Bluetooth esetén tegye közelebb az állomását.</translation>
    </message>
    <message>
        <source>Capital and small letters come changed. Switch Caps Lock and “change case” off in the scanner.</source>
        <translation>A kis- és nagybetűk megváltoznak. Kapcsolja ki az olvasóban a Caps Lockot és a betűváltást.</translation>
    </message>
    <message>
        <source>The check digit of the bar code is missing. Set the scanner to send it (EAN-13 check digit).</source>
        <translation>Hiányzik a vonalkód ellenőrző számjegye. Állítsa be az olvasót, hogy küldje (EAN-13 check digit).</translation>
    </message>
    <message>
        <source>The code comes cut short. Set the scanner to send all of its characters.</source>
        <translation>A kód csonkán érkezik. Állítsa be az olvasót, hogy minden karaktert küldjön.</translation>
    </message>
    <message>
        <source>The scanner sends invisible signs (STX, ETX) as key presses. Switch them off in it.</source>
        <translation>Az olvasó láthatatlan jeleket (STX, ETX) küld billentyűként. Kapcsolja ki benne.</translation>
    </message>
    <message>
        <source>The scanner is set to a Hungarian or German keyboard.</source>
        <translation>Az olvasó magyar vagy német billentyűzetre van állítva.</translation>
    </message>
    <message>
        <source>The scanner is set to a French keyboard.</source>
        <translation>Az olvasó francia billentyűzetre van állítva.</translation>
    </message>
    <message>
        <source>The scanner is set to the keyboard of another country.</source>
        <translation>Az olvasó egy másik ország billentyűzetére van állítva.</translation>
    </message>
    <message>
        <source>Set it to “US keyboard”: then it reads right on every layout.</source>
        <translation>Állítsa „US keyboard” módra: akkor minden kiosztás mellett helyesen olvas.</translation>
    </message>
    <message>
        <source>The scanner sends “{sign}” before each code. Set it here too, or switch it off in the scanner.</source>
        <translation>Az olvasó „{sign}” jelet küld minden kód előtt. Állítsa be itt is, vagy kapcsolja ki az olvasóban.</translation>
    </message>
    <message>
        <source>The scanner sends “{sign}” after each code. Set it here too, or switch it off in the scanner.</source>
        <translation>Az olvasó „{sign}” jelet küld minden kód után. Állítsa be itt is, vagy kapcsolja ki az olvasóban.</translation>
    </message>
    <message>
        <source>“{sign}” is set as sent before each code, but does not come. Take it out here.</source>
        <translation>Itt „{sign}” van beállítva minden kód elé, de nem érkezik. Törölje innen.</translation>
    </message>
    <message>
        <source>“{sign}” is set as sent after each code, but does not come. Take it out here.</source>
        <translation>Itt „{sign}” van beállítva minden kód után, de nem érkezik. Törölje innen.</translation>
    </message>
    <message>
        <source>The scanner adds other signs to each kind of code ({sign}). Switch “code ID” off in it.</source>
        <translation>Az olvasó kódfajtánként más jelet tesz hozzá ({sign}). Kapcsolja ki benne a „code ID” beállítást.</translation>
    </message>
    <message>
        <source>It types rather slowly, with pauses of up to {ms} ms. It works; a shorter delay is safer.</source>
        <translation>Kissé lassan ír, akár {ms} ms szünetekkel. Működik; rövidebb késleltetéssel biztosabb.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code. It works, each scan 50 ms later; a suffix “Enter (CR)” spares that.</source>
        <translation>Nem küld Entert a kód után. Működik, de minden olvasás 50 ms-mal később; az „Enter (CR)” utótag ezt megtakarítja.</translation>
    </message>
    <message>
        <source>It sends the kind of each code before it, as in “]E0”. That comes off by itself.</source>
        <translation>A kód elé a fajtáját is küldi, például „]E0”. Ez magától lekerül.</translation>
    </message>
    <message>
        <source>It frames each code with invisible signs. They come off by themselves.</source>
        <translation>Láthatatlan jelek közé teszi a kódot. Ezek maguktól lekerülnek.</translation>
    </message>
    <message>
        <source>Caps Lock is on. For scans it does not matter.</source>
        <translation>A Caps Lock be van kapcsolva. A beolvasásnál ez nem számít.</translation>
    </message>
    <message>
        <source>It reads no QR codes. Bar codes are enough for cards and goods.</source>
        <translation>QR-kódot nem olvas. Kártyához és áruhoz elég a vonalkód.</translation>
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
        <source>Customer {text} has no card, phone, name or address to be found by.</source>
        <translation>A(z) {text} vásárlónak nincs kártyája, telefonja, neve vagy címe, ami alapján megtalálható.</translation>
    </message>
    <message>
        <source>The programme has no purse {text}.</source>
        <translation>A programban nincs {text} egyenleg.</translation>
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
        <source>{name} begins at {time}.</source>
        <translation>{name}: {time}-kor kezdődik.</translation>
    </message>
    <message>
        <source>{name} ended at {time}.</source>
        <translation>{name}: {time}-kor véget ért.</translation>
    </message>
    <message>
        <source>{name} begins on {day}.</source>
        <translation>{name}: ettől: {day}</translation>
    </message>
    <message>
        <source>{name}: only {weekdays}.</source>
        <translation>{name}: csak {weekdays}.</translation>
    </message>
    <message>
        <source>{name}: from {tier} on.</source>
        <translation>{name}: {tier} szinttől.</translation>
    </message>
    <message>
        <source>{name}: for the group {group}.</source>
        <translation>{name}: a(z) {group} csoportnak.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {name}.</source>
        <translation>
            <numerusform>Még {number} látogatás: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is given once, and was given already.</source>
        <translation>{name}: egyszer jár, és már megkapta.</translation>
    </message>
    <message>
        <source>{name} was given on {day}.</source>
        <translation>{name}: már megkapta, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{number} more piece(s) for {name}.</source>
        <translation>
            <numerusform>Még {number} darab: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: a gift is due. Put it into the basket.</source>
        <translation>{name}: ajándék jár. Tegye a kosárba.</translation>
    </message>
    <message>
        <source>{name} was used as often as it may be.</source>
        <translation>{name}: ahányszor lehetett, már felhasználták.</translation>
    </message>
    <message>
        <source>{name} is over: all of its {limit} is given.</source>
        <translation>{name}: véget ért, a teljes {limit} elfogyott.</translation>
    </message>
    <message>
        <source>{name}: only {taken} was left of its {limit}.</source>
        <translation>{name}: a(z) {limit} keretből már csak {taken} maradt.</translation>
    </message>
    <message>
        <source>{name}: {taken} was left of the {limit} for each customer.</source>
        <translation>{name}: a vásárlónkénti {limit} keretből {taken} maradt.</translation>
    </message>
    <message>
        <source>{name}: this customer has had all of the {limit} for each.</source>
        <translation>{name}: ez a vásárló már megkapta a neki járó {limit} keretet.</translation>
    </message>
    <message>
        <source>{name} does not go with the other discounts.</source>
        <translation>{name}: nem jár együtt a többi kedvezménnyel.</translation>
    </message>
    <message>
        <source>{other} counts instead of {name}.</source>
        <translation>{other} számít e helyett: {name}.</translation>
    </message>
    <message>
        <source>{other} counts instead of {name}, which would take {taken}.</source>
        <translation>{other} számít e helyett: {name}, ami ennyi lenne: {taken}.</translation>
    </message>
    <message>
        <source>Line {number} is sold only from {tier} on ({name}). Take it out.</source>
        <translation>A(z) {number}. sor csak {tier} szinttől adható el ({name}). Vegye ki.</translation>
    </message>
    <message>
        <source>Coupon {code} is not known here. Compare its signs.</source>
        <translation>A(z) {code} kupon itt ismeretlen. Vesse össze a jeleit.</translation>
    </message>
    <message>
        <source>Coupon {code} can be used from {day}.</source>
        <translation>A(z) {code} kupon ettől használható: {day}</translation>
    </message>
    <message>
        <source>Coupon {code} could be used until {day}.</source>
        <translation>A(z) {code} kupon eddig volt használható: {day}</translation>
    </message>
    <message>
        <source>Coupon {code} was used already.</source>
        <translation>A(z) {code} kupont már felhasználták.</translation>
    </message>
    <message>
        <source>Coupon {code} is another customer&apos;s own.</source>
        <translation>A(z) {code} kupon egy másik vásárlóé.</translation>
    </message>
    <message>
        <source>Coupon {code} takes nothing off here and stays good.</source>
        <translation>A(z) {code} kupon itt nem von le semmit, és érvényes marad.</translation>
    </message>
    <message>
        <source>{name}: a coupon for the next purchase.</source>
        <translation>{name}: kupon a következő vásárlásra.</translation>
    </message>
    <message>
        <source>{name}: a coupon for the next purchase, until {day}.</source>
        <translation>{name}: kupon a következő vásárlásra, eddig: {day}</translation>
    </message>
    <message>
        <source>{name} taken for {points}.</source>
        <translation>{name}: elvíve ennyiért: {points}.</translation>
    </message>
    <message>
        <source>{points} more for {name}.</source>
        <translation>Még {points}: {name}.</translation>
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
        <source>This is no name for a group. Type a short one, such as Wholesale.</source>
        <translation>Ez nem jó csoportnév. Írjon egy rövidet, például: Nagyker.</translation>
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
        <source>The programme in force has no such coupon. Add one under Programme and publish it.</source>
        <translation>Az érvényes programban nincs ilyen kupon. Vegye fel a Programban, és tegye közzé.</translation>
    </message>
    <message>
        <source>There is a coupon with this code already. Choose another word.</source>
        <translation>Ilyen kódú kupon már van. Válasszon másik szót.</translation>
    </message>
    <message>
        <source>This is no code for a coupon. Take letters and digits, without spaces.</source>
        <translation>Ez nem jó kuponkód. Használjon betűket és számokat, szóköz nélkül.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later last day.</source>
        <translation>Véget érne, mielőtt elkezdődik. Válasszon későbbi utolsó napot.</translation>
    </message>
    <message>
        <source>So many coupons cannot be made at once. Make them in several parts.</source>
        <translation>Ennyi kupon egyszerre nem készíthető. Készítse több részben.</translation>
    </message>
    <message>
        <source>This coupon is not in these books. Compare its signs and type it again.</source>
        <translation>Ez a kupon nincs a nyilvántartásban. Vesse össze a jeleit, és írja be újra.</translation>
    </message>
    <message>
        <source>This coupon was used already. It stays as it is.</source>
        <translation>Ezt a kupont már felhasználták. Marad, ahogy van.</translation>
    </message>
    <message>
        <source>This coupon went with the purchase that brought it, which was returned.</source>
        <translation>Ez a kupon megszűnt a vásárlással, amelyet visszahoztak.</translation>
    </message>
    <message>
        <source>This coupon was taken back by the shop. Make a new one.</source>
        <translation>Ezt a kupont az üzlet visszavonta. Készítsen újat.</translation>
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
    <message numerus="yes">
        <source>{number} more visit(s) this year for {tier}.</source>
        <translation>
            <numerusform>Idén még {number} látogatás a(z) {tier} szintig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {tier}.</source>
        <translation>
            <numerusform>Még {number} látogatás a(z) {tier} szintig.</numerusform>
        </translation>
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
        <source>say what kind it is, one of: {words}.</source>
        <translation>mondja meg, milyen fajta, ezek egyike: {words}.</translation>
    </message>
    <message>
        <source>the programme has no campaign {campaign} that asks for a coupon.</source>
        <translation>a programban nincs {campaign} akció, amely kupont kér.</translation>
    </message>
    <message>
        <source>say when it is given: every so many visits, or from an amount on a receipt.</source>
        <translation>mondja meg, mikor jár: néhány látogatásonként, vagy egy összegtől.</translation>
    </message>
    <message>
        <source>is no hour: write it as 16:00.</source>
        <translation>nem időpont: így írja: 16:00.</translation>
    </message>
    <message>
        <source>is no day of the year: write month and day, as 12-31.</source>
        <translation>nem az év napja: hónap és nap, így: 12-31.</translation>
    </message>
    <message>
        <source>ends before it begins.</source>
        <translation>véget ér, mielőtt elkezdődik.</translation>
    </message>
    <message>
        <source>ends at the hour it begins: take a later one.</source>
        <translation>ugyanabban az órában ér véget, amikor kezdődik: vegyen későbbit.</translation>
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
