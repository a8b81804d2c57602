; What the installer for Windows says in its own words, in four languages. A test holds that no language lacks one.

LangString WELCOME ${LANG_ENGLISH} "Version ${PRODUCT_VERSION} will be installed on this computer. If an older version is here, it is replaced; the books, the settings and the customers' cards stay as they are.$\r$\n$\r$\nNothing else needs to be installed."
LangString WELCOME ${LANG_RUSSIAN} "На этот компьютер будет установлена версия ${PRODUCT_VERSION}. Если здесь уже есть более ранняя, она будет заменена; база, настройки и карты покупателей останутся как есть.$\r$\n$\r$\nБольше ничего устанавливать не нужно."
LangString WELCOME ${LANG_HUNGARIAN} "Erre a számítógépre a következő verzió kerül: ${PRODUCT_VERSION}. Ha régebbi van itt, azt lecseréljük; a nyilvántartás, a beállítások és a vásárlók kártyái változatlanul megmaradnak.$\r$\n$\r$\nMást nem kell telepíteni."
LangString WELCOME ${LANG_ROMANIAN} "Pe acest calculator se instalează versiunea ${PRODUCT_VERSION}. Dacă aici este o versiune mai veche, ea va fi înlocuită; evidența, setările și cardurile clienților rămân neschimbate.$\r$\n$\r$\nNu mai trebuie instalat nimic altceva."

LangString MODE_TITLE ${LANG_ENGLISH} "Who uses this computer?"
LangString MODE_TITLE ${LANG_RUSSIAN} "Кто работает за этим компьютером?"
LangString MODE_TITLE ${LANG_HUNGARIAN} "Ki használja ezt a számítógépet?"
LangString MODE_TITLE ${LANG_ROMANIAN} "Cine folosește acest calculator?"

LangString MODE_SUBTITLE ${LANG_ENGLISH} "For you alone, or for everybody who logs in here."
LangString MODE_SUBTITLE ${LANG_RUSSIAN} "Только вы или все, кто входит в систему на нём."
LangString MODE_SUBTITLE ${LANG_HUNGARIAN} "Csak Ön, vagy mindenki, aki itt bejelentkezik."
LangString MODE_SUBTITLE ${LANG_ROMANIAN} "Doar dumneavoastră sau toți cei care se conectează aici."

LangString MODE_TOP ${LANG_ENGLISH} "Where the whole shop works under one Windows user, the first choice is the right one. Each Windows user has books of their own, unless you open the same file for all."
LangString MODE_TOP ${LANG_RUSSIAN} "Если весь магазин работает под одним пользователем Windows, подходит вариант «только для меня». У каждого пользователя Windows своя база, если не открыть для всех один и тот же файл."
LangString MODE_TOP ${LANG_HUNGARIAN} "Ha az egész üzlet egyetlen Windows-felhasználóval dolgozik, a „csak nekem” a jó választás. Minden Windows-felhasználónak saját nyilvántartása van, hacsak nem ugyanazt a fájlt nyitja meg mindenkinek."
LangString MODE_TOP ${LANG_ROMANIAN} "Dacă tot magazinul lucrează cu un singur utilizator Windows, alegeți „doar pentru mine”. Fiecare utilizator Windows are evidența lui, dacă nu deschideți același fișier pentru toți."

LangString MODE_ALL ${LANG_ENGLISH} "For &everybody on this computer"
LangString MODE_ALL ${LANG_RUSSIAN} "Для &всех на этом компьютере"
LangString MODE_ALL ${LANG_HUNGARIAN} "&Mindenkinek ezen a számítógépen"
LangString MODE_ALL ${LANG_ROMANIAN} "Pentru &toți de pe acest calculator"

LangString MODE_ME ${LANG_ENGLISH} "For &me alone"
LangString MODE_ME ${LANG_RUSSIAN} "Только для &меня"
LangString MODE_ME ${LANG_HUNGARIAN} "&Csak nekem"
LangString MODE_ME ${LANG_ROMANIAN} "Doar pentru &mine"

LangString NOT_FOR_ALL ${LANG_ENGLISH} "Only an administrator can install ${PRODUCT_NAME} for everybody. Without /AllUsers it is installed for you alone."
LangString NOT_FOR_ALL ${LANG_RUSSIAN} "Установить ${PRODUCT_NAME} для всех может только администратор. Без /AllUsers программа установится только для вас."
LangString NOT_FOR_ALL ${LANG_HUNGARIAN} "A ${PRODUCT_NAME} programot mindenkinek csak rendszergazda telepítheti. /AllUsers nélkül csak Önnek települ."
LangString NOT_FOR_ALL ${LANG_ROMANIAN} "Doar un administrator poate instala ${PRODUCT_NAME} pentru toți. Fără /AllUsers se instalează doar pentru dumneavoastră."

LangString PART_PROGRAM ${LANG_ENGLISH} "The program"
LangString PART_PROGRAM ${LANG_RUSSIAN} "Программа"
LangString PART_PROGRAM ${LANG_HUNGARIAN} "A program"
LangString PART_PROGRAM ${LANG_ROMANIAN} "Programul"

LangString PART_PROGRAM_ABOUT ${LANG_ENGLISH} "The till, everything behind it, and its entry in the Start menu."
LangString PART_PROGRAM_ABOUT ${LANG_RUSSIAN} "Касса, всё, что к ней относится, и ярлык в меню «Пуск»."
LangString PART_PROGRAM_ABOUT ${LANG_HUNGARIAN} "A pénztár, minden, ami hozzá tartozik, és a bejegyzése a Start menüben."
LangString PART_PROGRAM_ABOUT ${LANG_ROMANIAN} "Casa, tot ce ține de ea și intrarea din meniul Start."

LangString PART_DESKTOP ${LANG_ENGLISH} "Shortcut on the desktop"
LangString PART_DESKTOP ${LANG_RUSSIAN} "Ярлык на рабочем столе"
LangString PART_DESKTOP ${LANG_HUNGARIAN} "Parancsikon az asztalon"
LangString PART_DESKTOP ${LANG_ROMANIAN} "Scurtătură pe desktop"

LangString PART_DESKTOP_ABOUT ${LANG_ENGLISH} "An icon on the desktop that opens the till."
LangString PART_DESKTOP_ABOUT ${LANG_RUSSIAN} "Значок на рабочем столе, который открывает кассу."
LangString PART_DESKTOP_ABOUT ${LANG_HUNGARIAN} "Ikon az asztalon, amely megnyitja a pénztárt."
LangString PART_DESKTOP_ABOUT ${LANG_ROMANIAN} "O pictogramă pe desktop care deschide casa."

LangString PART_AUTOSTART ${LANG_ENGLISH} "Open the till when Windows starts"
LangString PART_AUTOSTART ${LANG_RUSSIAN} "Открывать кассу при запуске Windows"
LangString PART_AUTOSTART ${LANG_HUNGARIAN} "A pénztár megnyitása a Windows indulásakor"
LangString PART_AUTOSTART ${LANG_ROMANIAN} "Deschide casa la pornirea Windows"

LangString PART_AUTOSTART_ABOUT ${LANG_ENGLISH} "For a computer that is the till and nothing else."
LangString PART_AUTOSTART_ABOUT ${LANG_RUSSIAN} "Для компьютера, который служит только кассой."
LangString PART_AUTOSTART_ABOUT ${LANG_HUNGARIAN} "Olyan számítógéphez, amely csak pénztár."
LangString PART_AUTOSTART_ABOUT ${LANG_ROMANIAN} "Pentru un calculator care este doar casă."

LangString IS_RUNNING ${LANG_ENGLISH} "${PRODUCT_NAME} is open on this computer, and its files can't be changed meanwhile.$\r$\n$\r$\nFinish the sale, close its window (for every user who is logged in), then press Retry."
LangString IS_RUNNING ${LANG_RUSSIAN} "Программа ${PRODUCT_NAME} сейчас открыта на этом компьютере, и её файлы нельзя заменить.$\r$\n$\r$\nЗавершите продажу, закройте окно программы (у всех, кто вошёл в систему) и нажмите «Повтор»."
LangString IS_RUNNING ${LANG_HUNGARIAN} "A ${PRODUCT_NAME} nyitva van ezen a számítógépen, ezért a fájljai most nem cserélhetők.$\r$\n$\r$\nFejezze be az eladást, zárja be az ablakát (minden bejelentkezett felhasználónál), majd nyomja meg az Ismét gombot."
LangString IS_RUNNING ${LANG_ROMANIAN} "${PRODUCT_NAME} este deschis pe acest calculator, iar fișierele lui nu pot fi schimbate acum.$\r$\n$\r$\nÎncheiați vânzarea, închideți fereastra (la toți utilizatorii conectați), apoi apăsați Reîncercare."

LangString TOO_OLD ${LANG_ENGLISH} "${PRODUCT_NAME} needs 64-bit Windows 10 or a later one. Nothing was installed."
LangString TOO_OLD ${LANG_RUSSIAN} "Для ${PRODUCT_NAME} нужна 64-разрядная Windows 10 или новее. Ничего не установлено."
LangString TOO_OLD ${LANG_HUNGARIAN} "A ${PRODUCT_NAME} programhoz 64 bites Windows 10 vagy újabb kell. Semmi sem települt."
LangString TOO_OLD ${LANG_ROMANIAN} "${PRODUCT_NAME} are nevoie de Windows 10 pe 64 de biți sau mai nou. Nu s-a instalat nimic."

LangString ALREADY_INSTALLING ${LANG_ENGLISH} "The installer is open already; perhaps its window is behind another."
LangString ALREADY_INSTALLING ${LANG_RUSSIAN} "Установка уже запущена: возможно, её окно закрыто другим."
LangString ALREADY_INSTALLING ${LANG_HUNGARIAN} "A telepítő már fut; lehet, hogy az ablaka egy másik mögött van."
LangString ALREADY_INSTALLING ${LANG_ROMANIAN} "Programul de instalare este deja deschis; poate că fereastra lui este în spatele alteia."

LangString OLD_STAYS ${LANG_ENGLISH} "The older version could not be removed, so nothing new was installed. Restart the computer and try again; the books are untouched."
LangString OLD_STAYS ${LANG_RUSSIAN} "Не удалось удалить прежнюю версию, поэтому новая не установлена. Перезагрузите компьютер и попробуйте ещё раз; база не затронута."
LangString OLD_STAYS ${LANG_HUNGARIAN} "A régebbi verziót nem sikerült eltávolítani, ezért új nem települt. Indítsa újra a számítógépet, és próbálja meg ismét; a nyilvántartás érintetlen."
LangString OLD_STAYS ${LANG_ROMANIAN} "Versiunea mai veche nu a putut fi eliminată, așa că nu s-a instalat nimic nou. Reporniți calculatorul și încercați din nou; evidența este neatinsă."

LangString DONE ${LANG_ENGLISH} "${PRODUCT_NAME} ${PRODUCT_VERSION} is installed. You find it in the Start menu.$\r$\n$\r$\nThe first time it asks for your shop's name and language, or shows a demo shop to look around in."
LangString DONE ${LANG_RUSSIAN} "Программа ${PRODUCT_NAME} ${PRODUCT_VERSION} установлена и есть в меню «Пуск».$\r$\n$\r$\nПри первом запуске она спросит название магазина и язык или покажет демо-магазин для знакомства."
LangString DONE ${LANG_HUNGARIAN} "A ${PRODUCT_NAME} ${PRODUCT_VERSION} telepítése kész; a program a Start menüben található.$\r$\n$\r$\nElső indításkor megkérdezi az üzlet nevét és nyelvét, vagy megmutat egy bemutató üzletet."
LangString DONE ${LANG_ROMANIAN} "${PRODUCT_NAME} ${PRODUCT_VERSION} este instalat și se află în meniul Start.$\r$\n$\r$\nLa prima pornire întreabă numele și limba magazinului sau arată un magazin demonstrativ."

LangString OPEN_NOW ${LANG_ENGLISH} "&Open the till now"
LangString OPEN_NOW ${LANG_RUSSIAN} "&Открыть кассу сейчас"
LangString OPEN_NOW ${LANG_HUNGARIAN} "A pénztár megnyitása &most"
LangString OPEN_NOW ${LANG_ROMANIAN} "&Deschide casa acum"

LangString BOOKS_STAY ${LANG_ENGLISH} "Only the program is removed. The shop's books, cards and backups stay where they are, usually in$\r$\n$Books"
LangString BOOKS_STAY ${LANG_RUSSIAN} "Удаляется только программа. База магазина, карты и копии остаются на месте, обычно в папке$\r$\n$Books"
LangString BOOKS_STAY ${LANG_HUNGARIAN} "Csak a programot távolítjuk el. Az üzlet nyilvántartása, a kártyák és a mentések a helyükön maradnak, általában itt:$\r$\n$Books"
LangString BOOKS_STAY ${LANG_ROMANIAN} "Se elimină doar programul. Evidența magazinului, cardurile și copiile rămân la locul lor, de obicei în$\r$\n$Books"

LangString BOOKS_LIE ${LANG_ENGLISH} "${PRODUCT_NAME} is removed. The shop's books were left as they were, in$\r$\n$\r$\n$Books$\r$\n$\r$\nor wherever you put them. Keep that folder, or carry it to another computer; delete it yourself if you are sure that nobody needs it."
LangString BOOKS_LIE ${LANG_RUSSIAN} "Программа ${PRODUCT_NAME} удалена. База магазина осталась как была, в папке$\r$\n$\r$\n$Books$\r$\n$\r$\nили там, где вы её хранили. Сохраните эту папку или перенесите на другой компьютер; удалите её сами, если уверены, что она никому не нужна."
LangString BOOKS_LIE ${LANG_HUNGARIAN} "A ${PRODUCT_NAME} programot eltávolítottuk. Az üzlet nyilvántartása érintetlenül itt maradt:$\r$\n$\r$\n$Books$\r$\n$\r$\nvagy ahová Ön tette. Őrizze meg ezt a mappát, vagy vigye át másik számítógépre; csak akkor törölje, ha biztosan senkinek nincs rá szüksége."
LangString BOOKS_LIE ${LANG_ROMANIAN} "${PRODUCT_NAME} a fost eliminat. Evidența magazinului a rămas neatinsă, în$\r$\n$\r$\n$Books$\r$\n$\r$\nsau acolo unde ați pus-o. Păstrați dosarul sau mutați-l pe alt calculator; ștergeți-l doar dacă sunteți sigur că nu mai trebuie nimănui."
