"""The words of the demo shops: a bakery in each language, with made-up customers and what it sells.

Given and family names are common ones put together by chance; whoever bears such a pair is not meant.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from loyalty.money import Minor


@dataclass(frozen=True, slots=True)
class Speaker:
    """The names of one language, and how they stand beside each other."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    #: Family names as a man bears them.
    families: tuple[str, ...]
    #: Hungarians say the family name first.
    family_first: bool = False
    #: Russian family names have a woman's form: (ending of the man's, of the woman's), first that fits.
    womens_endings: tuple[tuple[str, str], ...] = ()

    def full(self, given: str, family: str, *, woman: bool) -> str:
        if woman:
            for ending, hers in self.womens_endings:
                if family.endswith(ending):
                    family = family[: len(family) - len(ending)] + hers
                    break
        return f"{family} {given}" if self.family_first else f"{given} {family}"


@dataclass(frozen=True, slots=True)
class DemoShop:
    """A bakery: where it stands, how it counts, and its list by category."""

    name: str
    till: str
    country: str
    currency: str
    decimals: int
    zone: str
    footer: str
    #: Mobile numbers, with # for a digit: of ranges that are kept free for films where the country has such.
    phone: str
    speaker: Speaker
    #: What one price step is, in minor units.
    price_step: Minor
    #: "category: name price; name price", prices in steps.
    shelves: tuple[str, ...]
    notes: tuple[str, ...]
    group: str
    best_friend: str

    def goods(self) -> Iterator[tuple[str, str, Minor]]:
        """Category, name and price in minor units of all it sells."""
        for shelf in self.shelves:
            category, names = shelf.split(": ")
            for named in names.split("; "):
                name, steps = named.rsplit(" ", 1)
                yield category, name, int(steps) * self.price_step


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ENGLISH = Speaker(
    women=_words(
        "Alice Amelia Anna Beth Clara Daisy Edith Ella Emma Esther Fiona Freya Grace Hannah Helen Holly Irene Isla "
        "Jane Julia Kate Laura Lucy Martha Mary Nora Olive Rose Ruth Sarah Sophie Tess"
    ),
    men=_words(
        "Adam Albert Andrew Arthur Ben Charles Daniel David Edward Felix Frank George Harry Henry Hugh Jack James Joe "
        "John Leo Luke Mark Martin Max Michael Oliver Oscar Paul Peter Robert Simon Thomas"
    ),
    families=_words(
        "Abbott Baker Barnes Bell Bennett Brooks Brown Carter Chapman Clarke Cole Cooper Cox Davies Dixon Ellis Evans "
        "Fisher Foster Fox Gibson Grant Green Hall Harris Hart Hill Hughes Hunt Jones Kelly King Knight Lane Lee Lewis "
        "Marsh Mason Miller Moore Morgan Palmer Parker Pearce Reed Rice Roberts Shaw Smith Stone Taylor Turner Ward "
        "Webb West Wood Young"
    ),
)
_RUSSIAN = Speaker(
    women=_words(
        "Алина Алла Анастасия Анна Вера Вероника Галина Дарья Ева Екатерина Елена Жанна Зоя Инна Ирина Ксения Лидия "
        "Любовь Людмила Маргарита Марина Мария Надежда Наталья Нина Ольга Полина Светлана София Тамара Татьяна Юлия"
    ),
    men=_words(
        "Александр Алексей Андрей Антон Артём Борис Вадим Виктор Владимир Геннадий Георгий Глеб Денис Дмитрий Егор "
        "Иван Игорь Илья Кирилл Константин Лев Максим Михаил Никита Николай Олег Павел Пётр Роман Сергей Степан Фёдор"
    ),
    families=_words(
        "Абрамов Алексеев Антонов Баранов Белов Блинов Богданов Быков Виноградов Волков Воробьёв Гусев Данилов Ершов "
        "Жуков Зайцев Захаров Иванов Ильин Калинин Карпов Киселёв Ковалёв Козлов Комаров Котов Кузнецов Лебедев "
        "Макаров Медведев Миронов Морозов Назаров Никитин Новиков Орлов Осипов Павлов Петров Поляков Попов Рыбаков "
        "Савельев Семёнов Сидоров Смирнов Соболев Соколов Соловьёв Сорокин Степанов Тарасов Титов Фёдоров Филиппов "
        "Чернов Шестаков Щербаков"
    ),
    womens_endings=(("ий", "ая"), ("в", "ва"), ("н", "на")),
)
_HUNGARIAN = Speaker(
    women=_words(
        "Ágnes Andrea Anikó Anna Beáta Bernadett Boglárka Dóra Edit Emese Emília Erika Erzsébet Eszter Éva Fanni "
        "Gabriella Hajnalka Ildikó Ilona Judit Júlia Katalin Kinga Klára Luca Mária Márta Nóra Orsolya Réka Zsófia"
    ),
    men=_words(
        "Ádám András Antal Attila Balázs Bálint Béla Bence Csaba Dániel Dávid Dénes Ernő Ferenc Gábor Gergő György "
        "Imre István János József Károly Kristóf László Márton Máté Miklós Péter Sándor Tamás Zoltán Zsolt"
    ),
    families=_words(
        "Antal Bakos Balla Balogh Bárány Barta Biró Bodnár Bognár Boros Csonka Deák Dobos Dudás Fábián Faragó Farkas "
        "Fazekas Fehér Fekete Fodor Fülöp Gál Gulyás Halász Hegedűs Hegyi Horváth Illés Jakab Juhász Katona Kelemen "
        "Kerekes Király Kiss Kocsis Kovács Lakatos László Lukács Magyar Major Molnár Nagy Németh Orosz Pásztor Pintér "
        "Sipos Somogyi Szabó Székely Szőke Szűcs Takács Tóth Varga Vörös"
    ),
    family_first=True,
)
_ROMANIAN = Speaker(
    women=_words(
        "Adriana Alexandra Alina Ana Andreea Anca Bianca Camelia Carmen Corina Cristina Daniela Diana Elena Florina "
        "Gabriela Georgiana Ileana Ioana Irina Iulia Laura Lavinia Loredana Maria Mihaela Monica Oana Raluca Roxana "
        "Simona Ștefania"
    ),
    men=_words(
        "Adrian Alexandru Alin Andrei Bogdan Cătălin Călin Ciprian Claudiu Constantin Cosmin Cristian Dan Dragoș "
        "Eugen Florin Gabriel George Horia Ilie Ion Ionuț Liviu Lucian Marius Mihai Nicolae Octavian Radu Răzvan "
        "Ștefan Vlad"
    ),
    families=_words(
        "Albu Andronic Anghel Avram Baciu Barbu Bălan Botezatu Bratu Bucur Chiriac Ciobanu Cojocaru Constantinescu "
        "Coroiu Crăciun Cristea Danciu Diaconu Dima Dobre Dragomir Dumitrescu Enache Filip Florea Gheorghe Grigore "
        "Iacob Ionescu Ivan Lazăr Lungu Manole Marin Mateescu Matei Mihăilescu Mocanu Moraru Munteanu Neagu Nistor "
        "Oprea Păun Petrescu Pop Popa Radu Rotaru Rusu Sandu Sîrbu Stan Stoica Șerban Toma Țăranu Ungureanu Voicu"
    ),
)

DEMO_SHOPS: dict[str, DemoShop] = {
    "en": DemoShop(
        name="The Crescent Bakery",
        till="Till 1",
        country="GB",
        currency="GBP",
        decimals=2,
        zone="Europe/London",
        footer="Fresh from six every morning. Thank you!",
        phone="+447700900###",
        speaker=_ENGLISH,
        price_step=5,
        shelves=(
            "Bread: Rye loaf 76; Sourdough 84; Wholemeal loaf 70; Baguette 44; Ciabatta 52",
            "Buns: "
            "Cinnamon bun 54; Raisin bun 48; Poppy-seed bun 48; Butter croissant 52; Almond croissant 66; "
            "Pretzel 42; Cheese twist 50; Scone 46",
            "Cakes: "
            "Apple pie, slice 76; Cheesecake, slice 90; Éclair 72; Carrot cake, slice 82; "
            "Honey cake, whole 480; Brownie 62; Macaron 38; Birthday cake 760",
            "Savoury: Sausage roll 62; Spinach pasty 68; Quiche, slice 84; Ham sandwich 98",
            "Drinks: "
            "Espresso 46; Cappuccino 64; Flat white 66; Tea 44; Hot chocolate 68; Orange juice 72; "
            "Still water 32; Lemonade 56",
        ),
        notes=("Likes the crust dark.", "Allergic to nuts.", "Orders a cake every spring.", "Always in a hurry."),
        group="Staff of the school next door",
        best_friend="Anna Baker",
    ),
    "ru": DemoShop(
        name="Пекарня «Рогалик»",
        till="Касса 1",
        country="RU",
        currency="RUB",
        decimals=2,
        zone="Europe/Moscow",
        footer="Свежая выпечка с шести утра. Спасибо!",
        phone="+7900000####",
        speaker=_RUSSIAN,
        price_step=700,
        shelves=(
            "Хлеб: Хлеб ржаной 16; Хлеб на закваске 26; Батон 12; Багет 15; Лаваш 11",
            "Булочки: "
            "Булочка с корицей 14; Булочка с изюмом 12; Булочка с маком 12; Рогалик 10; Круассан 22; "
            "Круассан миндальный 30; Ватрушка 16; Плюшка 11",
            "Торты: "
            "Медовик, кусок 38; Наполеон, кусок 40; Чизкейк, кусок 46; Эклер 28; Медовик целый 260; "
            "Торт на день рождения 420; Макарон 18; Пряник 13",
            "Пироги: Пирожок с капустой 13; Пирожок с мясом 17; Курник, кусок 36; Сосиска в тесте 18",
            "Напитки: Эспрессо 24; Капучино 38; Латте 40; Чай 18; Какао 32; Морс 22; Вода 14; Лимонад 26",
        ),
        notes=("Любит поподжаристее.", "Аллергия на орехи.", "Каждую весну заказывает торт.", "Всегда спешит."),
        group="Учителя соседней школы",
        best_friend="Анна Ковалёва",
    ),
    "hu": DemoShop(
        name="Kifli Pékség",
        till="1. pénztár",
        country="HU",
        currency="HUF",
        decimals=0,
        zone="Europe/Budapest",
        footer="Reggel hattól frissen. Köszönjük!",
        phone="+3620555####",
        speaker=_HUNGARIAN,
        price_step=12,
        shelves=(
            "Kenyér: Rozskenyér 89; Kovászos kenyér 129; Fehér kenyér 69; Bagett 49; Ciabatta 59",
            "Pékáru: "
            "Kifli 12; Zsemle 11; Kakaós csiga 45; Fahéjas csiga 45; Vajas croissant 59; "
            "Mandulás croissant 79; Túrós batyu 52; Perec 39",
            "Sütemény: "
            "Rétes 62; Krémes 79; Dobostorta, szelet 119; Eszterházy, szelet 119; Születésnapi torta 990; "
            "Mézeskrémes 89; Macaron 42; Zserbó 75",
            "Sós: Pogácsa 29; Sajtos rúd 35; Virslis táska 59; Lángos 129",
            "Italok: "
            "Eszpresszó 59; Cappuccino 79; Tejeskávé 82; Tea 55; Forró csoki 89; Szörp 45; Ásványvíz 35; "
            "Limonádé 79",
        ),
        notes=("Jól átsütve szereti.", "Dióra allergiás.", "Minden tavasszal tortát rendel.", "Mindig siet."),
        group="A szomszéd iskola tanárai",
        best_friend="Kovács Anna",
    ),
    "ro": DemoShop(
        name="Brutăria Cornul de Aur",
        till="Casa 1",
        country="RO",
        currency="RON",
        decimals=2,
        zone="Europe/Bucharest",
        footer="Proaspăt de la șase dimineața. Mulțumim!",
        phone="+4070000####",
        speaker=_ROMANIAN,
        price_step=50,
        shelves=(
            "Pâine: Pâine de secară 21; Pâine cu maia 30; Pâine albă 13; Baghetă 11; Ciabatta 14",
            "Patiserie: "
            "Corn cu unt 12; Corn cu mac 10; Covrig 5; Melc cu scorțișoară 15; Croissant 15; "
            "Croissant cu migdale 20; Brânzoaică 16; Plăcintă cu mere 15",
            "Prăjituri: "
            "Cremșnit 22; Ecler 20; Amandină 22; Savarină 24; Tort aniversar 340; Cheesecake, felie 34; "
            "Macaron 14; Cozonac 78",
            "Sărate: Merdenea 16; Plăcintă cu telemea 18; Ștrudel cu varză 17; Sandviș cu șuncă 30",
            "Băuturi: "
            "Espresso 18; Cappuccino 26; Latte 28; Ceai 16; Ciocolată caldă 28; Limonadă 30; Apă plată 12; "
            "Suc de mere 22",
        ),
        notes=("Îi place bine rumenit.", "Alergie la nuci.", "Comandă tort în fiecare primăvară.", "Mereu pe fugă."),
        group="Profesorii școlii vecine",
        best_friend="Ana Ionescu",
    ),
}
