<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>words</name>
    <message>
        <source>{number} points</source>
        <comment>a fraction, such as 2.7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file of Regulars. It was left as it is; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Regulars. It was left as it is; install the newer program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the rights of the file and of its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost and nothing half written; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Restore the newest backup under Shop; this file will be kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the books. Nothing was written; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there. Choose where the books are, or start new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books cannot be used ({code}). Nothing was written; restart Regulars and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {number} is not known here. Find the customer by phone, or join them with this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {number} is blocked. Sell without it, or find the customer by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {number} was reported lost. Ask for the phone number, and give a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {number} was replaced by {replaced_by}. Scan that one, or find the customer by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {number} was replaced by another. Find the customer by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is no card number. Scan again, or type the number under the bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {number} cannot be used. Find the customer by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is already recorded with other content. Start a new sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures have moved since they were shown. Look again, then press Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this sale came back meanwhile. Look at the new figures, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purse cannot pay that amount. Choose the most, or a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone already belongs to a customer. Find them by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number. Type it with its area code, or with + and the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only today&apos;s sales can be voided. Make a refund instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale was made at another till. Void it there, or make a refund here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this sale has already come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this sale has already come back. Make a refund for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has already used what this takes back. A manager must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale was brought from another program. It can be read here, not returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done ({code}). Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} can be used today only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} can be used until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} per {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the best discount counts: {name} would take {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the best discount counts: {other}; {name} would take {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts take at most {rate}: {cut} of them is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts take at most {limit}: {cut} of them is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest price reached: {cut} of the discount is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier} from the next receipt on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} more visit(s) for {rate}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{money} more for {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} more this year for {tier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} more for {tier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} more on this receipt for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse}: {points} more before it can pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse}: nothing to pay with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse} does not pay for these goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse} pays at most {points} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse} pays from {points} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse} cannot pay exactly {asked}. The most is {points}: choose that, or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse} needs a customer: scan a card or find them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has its limit: it gives {points}, at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} more on this receipt to earn: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is for receipts under {money}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse}: {points} taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse}: {points} not asked back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse}: {points} owed; what is earned next pays that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse}: {points} given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purse}: {points} given back, worth {money}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
