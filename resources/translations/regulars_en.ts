<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchesPage</name>
    <message numerus="yes">
        <source>%n replacement(s) reserved, as a batch of their own.</source>
        <translation>
            <numerusform>%n replacement reserved, as a batch of its own.</numerusform>
            <numerusform>%n replacements reserved, as a batch of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n put into {group}</source>
        <translation>
            <numerusform>%n put into {group}</numerusform>
            <numerusform>%n put into {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of {group}</source>
        <translation>
            <numerusform>%n taken out of {group}</numerusform>
            <numerusform>%n taken out of {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesLeaf</name>
    <message numerus="yes">
        <source>%n thing(s) to change.</source>
        <translation>
            <numerusform>One thing to change.</numerusform>
            <numerusform>%n things to change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far all is well. %n code(s) to scan.</source>
        <translation>
            <numerusform>So far all is well. One code to scan.</numerusform>
            <numerusform>So far all is well. %n codes to scan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouponSheet</name>
    <message numerus="yes">
        <source>Give %n coupon(s)</source>
        <translation>
            <numerusform>Give %n coupon</numerusform>
            <numerusform>Give %n coupons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may still be used %n time(s) in all.</source>
        <translation>
            <numerusform>It may still be used %n time in all.</numerusform>
            <numerusform>It may still be used %n times in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) of it are out already.</source>
        <translation>
            <numerusform>%n coupon of it is out already.</numerusform>
            <numerusform>%n coupons of it are out already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message numerus="yes">
        <source>%n visit(s), the last on {day}</source>
        <translation>
            <numerusform>%n visit, on {day}</numerusform>
            <numerusform>%n visits, the last on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>Birthday in %n day</numerusform>
            <numerusform>Birthday in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday %n day(s) ago</source>
        <translation>
            <numerusform>Birthday %n day ago</numerusform>
            <numerusform>Birthday %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message numerus="yes">
        <source>Erase %n customer(s)?</source>
        <translation>
            <numerusform>Erase %n customer?</numerusform>
            <numerusform>Erase %n customers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message numerus="yes">
        <source>%n example(s) come out as expected</source>
        <translation>
            <numerusform>%n example comes out as expected</numerusform>
            <numerusform>%n examples come out as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>%n customer(s) written to {path}.</source>
        <translation>
            <numerusform>%n customer written to {path}.</numerusform>
            <numerusform>%n customers written to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsScreen</name>
    <message numerus="yes">
        <source>%n kind(s) of goods are in.</source>
        <translation>
            <numerusform>%n kind of goods is in.</numerusform>
            <numerusform>%n kinds of goods are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were as they are.</source>
        <translation>
            <numerusform>%n was as it is.</numerusform>
            <numerusform>%n were as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out:</source>
        <translation>
            <numerusform>%n row was left out:</numerusform>
            <numerusform>%n rows were left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubDesk</name>
    <message numerus="yes">
        <source>%n thing(s) of this till were not sent. They stay here alone.</source>
        <translation>
            <numerusform>%n thing of this till was not sent. It stays here alone.</numerusform>
            <numerusform>%n things of this till were not sent. They stay here alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message numerus="yes">
        <source>Bring in %n customer(s)</source>
        <translation>
            <numerusform>Bring in %n customer</numerusform>
            <numerusform>Bring in %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message numerus="yes">
        <source>These %n people and no others, whatever they do from now on.</source>
        <translation>
            <numerusform>This one person and no others, whatever they do from now on.</numerusform>
            <numerusform>These %n people and no others, whatever they do from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingForm</name>
    <message numerus="yes">
        <source>%n ticked customer(s)</source>
        <translation>
            <numerusform>%n ticked customer</numerusform>
            <numerusform>%n ticked customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n sheet of paper</numerusform>
            <numerusform>%n sheets of paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sample of %n card(s) was read back at 203, 300 and 600 dpi, without a miss.</source>
        <translation>
            <numerusform>A sample of %n card was read back at 203, 300 and 600 dpi, without a miss.</numerusform>
            <numerusform>A sample of %n cards was read back at 203, 300 and 600 dpi, without a miss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s).</source>
        <translation>
            <numerusform>{name}: %n card.</numerusform>
            <numerusform>{name}: %n cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>There is a copy from before the upgrade. %n sale(s) since then are not in it.</source>
        <translation>
            <numerusform>There is a copy from before the upgrade. %n sale since then is not in it.</numerusform>
            <numerusform>There is a copy from before the upgrade. %n sales since then are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n of {count} ticked</source>
        <translation>
            <numerusform>%n of {count} ticked</numerusform>
            <numerusform>%n of {count} ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were erased and have no name any more.</source>
        <translation>
            <numerusform>%n more was erased and has no name any more.</numerusform>
            <numerusform>%n more were erased and have no name any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message numerus="yes">
        <source>%n spoiled card(s): reserve as many new ones?</source>
        <translation>
            <numerusform>%n spoiled card: reserve a new one?</numerusform>
            <numerusform>%n spoiled cards: reserve as many new ones?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message numerus="yes">
        <source>{points} more: about %n visit(s) at this pace, around {day}.</source>
        <translation>
            <numerusform>{points} more: about %n visit at this pace, around {day}.</numerusform>
            <numerusform>{points} more: about %n visits at this pace, around {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n example(s) come out as expected</source>
        <translation>
            <numerusform>%n example comes out as expected</numerusform>
            <numerusform>%n examples come out as expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PursesTab</name>
    <message numerus="yes">
        <source>%n month(s) from the last visit</source>
        <translation>
            <numerusform>%n month from the last visit</numerusform>
            <numerusform>%n months from the last visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsLead</name>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopWorkroom</name>
    <message numerus="yes">
        <source>%n sale(s) made since then will be missing.</source>
        <translation>
            <numerusform>%n sale made since then will be missing.</numerusform>
            <numerusform>%n sales made since then will be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnseenPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), longest ago first</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers, longest ago first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n chosen…</source>
        <translation>
            <numerusform>Erase %n chosen…</numerusform>
            <numerusform>Erase %n chosen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>{number} fact(s) copied. On the hub: {shops}.</source>
        <translation>
            <numerusform>{number} fact copied. On the hub: {shops}.</numerusform>
            <numerusform>{number} facts copied. On the hub: {shops}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: no mistakes, {number} example(s) right.</source>
        <translation>
            <numerusform>{name}: no mistakes, {number} example right.</numerusform>
            <numerusform>{name}: no mistakes, {number} examples right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} example(s), no difference.</source>
        <translation>
            <numerusform>{number} example, no difference.</numerusform>
            <numerusform>{number} examples, no difference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known card(s) with a person now</source>
        <translation>
            <numerusform>%n known card gets its person</numerusform>
            <numerusform>%n known cards get their person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in before</source>
        <translation>
            <numerusform>%n came in before</numerusform>
            <numerusform>%n came in before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence} About {number} more visit(s).</source>
        <translation>
            <numerusform>{sentence} About {number} more visit.</numerusform>
            <numerusform>{sentence} About {number} more visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more row(s) are in the table as a file.</source>
        <translation>
            <numerusform>{number} more row is in the table as a file.</numerusform>
            <numerusform>{number} more rows are in the table as a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thing(s) do not work here.</source>
        <translation>
            <numerusform>{number} thing does not work here.</numerusform>
            <numerusform>{number} things do not work here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} sale(s) since then are not in it.</source>
        <translation>
            <numerusform>{number} sale since then is not in it.</numerusform>
            <numerusform>{number} sales since then are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {number} more.</source>
        <translation>
            <numerusform>And {number} more.</numerusform>
            <numerusform>And {number} more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points whose last day comes within {number} day(s)</source>
        <translation>
            <numerusform>Points whose last day comes within {number} day</numerusform>
            <numerusform>Points whose last day comes within {number} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s)</source>
        <translation>
            <numerusform>{number} day</numerusform>
            <numerusform>{number} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s) before and after</source>
        <translation>
            <numerusform>{number} day before and after</numerusform>
            <numerusform>{number} days before and after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} month(s)</source>
        <translation>
            <numerusform>{number} month</numerusform>
            <numerusform>{number} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} month(s) from the last visit</source>
        <translation>
            <numerusform>{number} month from the last visit</numerusform>
            <numerusform>{number} months from the last visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {number} day(s)</source>
        <translation>
            <numerusform>in the last {number} day</numerusform>
            <numerusform>in the last {number} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visit(s) before</source>
        <translation>
            <numerusform>{number} visit before</numerusform>
            <numerusform>{number} visits before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {number} visit(s)</source>
        <translation>
            <numerusform>from {number} visit</numerusform>
            <numerusform>from {number} visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) erased for good. Sales and totals stay as they were.</source>
        <translation>
            <numerusform>%n customer erased for good. Sales and totals stay as they were.</numerusform>
            <numerusform>%n customers erased for good. Sales and totals stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} point(s)</source>
        <translation>
            <numerusform>{number} point</numerusform>
            <numerusform>{number} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>synced {number} min ago</source>
        <translation>
            <numerusform>synced {number} min ago</numerusform>
            <numerusform>synced {number} min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting, all safe here</source>
        <translation>
            <numerusform>{number} waiting, all safe here</numerusform>
            <numerusform>{number} waiting, all safe here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} waiting</source>
        <translation>
            <numerusform>{number} waiting</numerusform>
            <numerusform>{number} waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This till goes on alone. The hub does not have {number} sale(s) or change(s) of it: they are in these books alone. Invited again under its name, the till sends them.</source>
        <translation>
            <numerusform>This till goes on alone. The hub does not have {number} sale or change of it: it is in these books alone. Invited again under its name, the till sends it.</numerusform>
            <numerusform>This till goes on alone. The hub does not have {number} sales or changes of it: they are in these books alone. Invited again under its name, the till sends them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} erasure(s) not obeyed by every till yet</source>
        <translation>
            <numerusform>{number} erasure not obeyed by every till yet</numerusform>
            <numerusform>{number} erasures not obeyed by every till yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} redemption(s) whose sale never came</source>
        <translation>
            <numerusform>{number} redemption whose sale never came</numerusform>
            <numerusform>{number} redemptions whose sales never came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} fact(s)</source>
        <translation>
            <numerusform>{number} fact</numerusform>
            <numerusform>{number} facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {name}.</source>
        <translation>
            <numerusform>{number} more visit for {name}.</numerusform>
            <numerusform>{number} more visits for {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more piece(s) for {name}.</source>
        <translation>
            <numerusform>{number} more piece for {name}.</numerusform>
            <numerusform>{number} more pieces for {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {rate}.</source>
        <translation>
            <numerusform>{number} more visit for {rate}.</numerusform>
            <numerusform>{number} more visits for {rate}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) this year for {tier}.</source>
        <translation>
            <numerusform>{number} more visit this year for {tier}.</numerusform>
            <numerusform>{number} more visits this year for {tier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {tier}.</source>
        <translation>
            <numerusform>{number} more visit for {tier}.</numerusform>
            <numerusform>{number} more visits for {tier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) came on three days or more: too few to tell.</source>
        <translation>
            <numerusform>{count} member came on three days or more: too few to tell.</numerusform>
            <numerusform>{count} members came on three days or more: too few to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count} month</numerusform>
            <numerusform>{count} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} gift(s) for stamps are not in the cost: what they cost is not known.</source>
        <translation>
            <numerusform>{count} gift for stamps is not in the cost: what it costs is not known.</numerusform>
            <numerusform>{count} gifts for stamps are not in the cost: what they cost is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {count} visit(s) in the period on</source>
        <translation>
            <numerusform>From {count} visit in the period on</numerusform>
            <numerusform>From {count} visits in the period on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last here {count} day(s) ago or somewhat longer</source>
        <translation>
            <numerusform>Last here {count} day ago or somewhat longer</numerusform>
            <numerusform>Last here {count} days ago or somewhat longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual gap from {count} day(s) on</source>
        <translation>
            <numerusform>Usual gap from {count} day on</numerusform>
            <numerusform>Usual gap from {count} days on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more goods sold less; they are in the sums and have no row.</source>
        <translation>
            <numerusform>{count} more of the goods sold less; it is in the sums and has no row.</numerusform>
            <numerusform>{count} more goods sold less; they are in the sums and have no row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {count} day(s)</source>
        <translation>
            <numerusform>The last {count} day</numerusform>
            <numerusform>The last {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) came once so far. Whether they still come is not known; the model counts them all as if they did, at the low rate of such members.</source>
        <translation>
            <numerusform>{count} member came once so far. Whether they still come is not known; the model counts them as if they did, at the low rate of such members.</numerusform>
            <numerusform>{count} members came once so far. Whether they still come is not known; the model counts them all as if they did, at the low rate of such members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s): what they will bring can be learnt from 100 on, 30 of whom came again.</source>
        <translation>
            <numerusform>{count} member: what they will bring can be learnt from 100 on, 30 of whom came again.</numerusform>
            <numerusform>{count} members: what they will bring can be learnt from 100 on, 30 of whom came again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s) got back more than they paid; they count as bringing nothing.</source>
        <translation>
            <numerusform>{count} member got back more than they paid; they count as bringing nothing.</numerusform>
            <numerusform>{count} members got back more than they paid; they count as bringing nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is saved with {count} people.</source>
        <translation>
            <numerusform>“{name}” is saved with {count} person.</numerusform>
            <numerusform>“{name}” is saved with {count} people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) got a coupon for {campaign}.</source>
        <translation>
            <numerusform>{count} customer got a coupon for {campaign}.</numerusform>
            <numerusform>{count} customers got a coupon for {campaign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hold an unused one already.</source>
        <translation>
            <numerusform>{count} holds an unused one already.</numerusform>
            <numerusform>{count} hold an unused one already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) put into {group}.</source>
        <translation>
            <numerusform>{count} customer put into {group}.</numerusform>
            <numerusform>{count} customers put into {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) taken out of {group}.</source>
        <translation>
            <numerusform>{count} customer taken out of {group}.</numerusform>
            <numerusform>{count} customers taken out of {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back from {count} customer(s).</source>
        <translation>
            <numerusform>Taken back from {count} customer.</numerusform>
            <numerusform>Taken back from {count} customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are.</source>
        <translation>
            <numerusform>{count} stays as it is.</numerusform>
            <numerusform>{count} stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {path}. Its columns say who agreed to be written to.</source>
        <translation>
            <numerusform>{count} customer written to {path}. Its columns say who agreed to be written to.</numerusform>
            <numerusform>{count} customers written to {path}. Its columns say who agreed to be written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} sale(s) or change(s) of this till are neither at the hub yet nor in this copy: the hub did not take them.</source>
        <translation>
            <numerusform>{number} sale or change of this till is neither at the hub yet nor in this copy: the hub did not take it.</numerusform>
            <numerusform>{number} sales or changes of this till are neither at the hub yet nor in this copy: the hub did not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were erased meanwhile and left out.</source>
        <translation>
            <numerusform>{count} was erased meanwhile and left out.</numerusform>
            <numerusform>{count} were erased meanwhile and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the last {count}.</source>
        <translation>
            <numerusform>Stopped before the last {count}.</numerusform>
            <numerusform>Stopped before the last {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New in {month}, came {later} month(s) later</source>
        <translation>
            <numerusform>New in {month}, came {later} month later</numerusform>
            <numerusform>New in {month}, came {later} months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new member(s) in these months: too few to tell.</source>
        <translation>
            <numerusform>{count} new member in these months: too few to tell.</numerusform>
            <numerusform>{count} new members in these months: too few to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} member(s): too few to tell.</source>
        <translation>
            <numerusform>{count} member: too few to tell.</numerusform>
            <numerusform>{count} members: too few to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tier of {count} member(s) is being worked out anew; the till does that while it is idle.</source>
        <translation>
            <numerusform>The tier of {count} member is being worked out anew; the till does that while it is idle.</numerusform>
            <numerusform>The tiers of {count} members are being worked out anew; the till does that while it is idle.</numerusform>
        </translation>
    </message>
</context>
</TS>
