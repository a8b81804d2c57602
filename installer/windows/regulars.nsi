; The installer for Windows, in four languages. installer/windows_package.py writes down what is to be installed and
; runs makensis; what can be said to the finished installer from a command line:
;
;   /S              ask nothing          /D=C:\Some folder   where to, as the last word and without quotes
;   /CurrentUser    for whoever runs it: needs no administrator
;   /AllUsers       for everybody: needs one
;   /AUTOSTART      open the till when Windows starts
;   /NODESKTOP      no shortcut on the desktop
;
; It ends with 0 when all is done, 1 when somebody cancelled, 2 when it could not go on, 3 on a Windows that is too old,
; 4 when the program is running.

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 32

; Beside this file's own words, everything is said by what windows_package.py wrote.
!include "${WRITTEN}\product.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT_ID}"
!define ENDED_TOO_OLD 3
!define ENDED_RUNNING 4

; A till's user is often no administrator: then it is installed for them alone and nobody is asked for a password. An
; administrator chooses; what was chosen last time is remembered.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MULTIUSER_INSTALLMODE_INSTDIR "${PRODUCT_NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_FUNCTION ModeChosen
!define MULTIUSER_INIT_TEXT_ALLUSERSNOTPOSSIBLE "$(NOT_FOR_ALL)"

!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include Sections.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh

Name "${PRODUCT_NAME}"
OutFile "${OUT}"
BrandingText "${PRODUCT_NAME} ${PRODUCT_VERSION}"
ManifestDPIAware true
ManifestSupportedOS all
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

; Where somebody said on the command line that it should go; empty: nobody did.
Var Asked
; Where the books of whoever removes the program lie unless they chose another place.
Var Books

!define MUI_ICON "${WRITTEN}\${PRODUCT_COMMAND}.ico"
!define MUI_UNICON "${WRITTEN}\${PRODUCT_COMMAND}.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WRITTEN}\side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${WRITTEN}\side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${WRITTEN}\head.bmp"
!define MUI_HEADERIMAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_ABORTWARNING
; What refuses in words waits until here: before, the words are not yet of the language that was chosen.
!define MUI_CUSTOMFUNCTION_GUIINIT RefuseUnfit
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.RefuseWhileRunning

; Asked once, before anything can be read: so it is asked in all four.
!define MUI_LANGDLL_WINDOWTITLE "${PRODUCT_NAME}"
!define MUI_LANGDLL_INFO "Language  ·  Язык  ·  Nyelv  ·  Limba"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\${PRODUCT_ID}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Installer language"

!define MUI_WELCOMEPAGE_TITLE_3LINES
!define MUI_WELCOMEPAGE_TEXT "$(SENTENCE)$\r$\n$\r$\n$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!define MUI_COMPONENTSPAGE_SMALLDESC
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE_3LINES
!define MUI_FINISHPAGE_TEXT "$(DONE)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN_NOW)"
!define MUI_FINISHPAGE_RUN_FUNCTION OpenNow
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(BOOKS_STAY)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE_3LINES
!define MUI_FINISHPAGE_TEXT "$(BOOKS_LIE)"
!insertmacro MUI_UNPAGE_FINISH

; What NSIS would say of its own on the page that asks for whom: it has no Hungarian and no Romanian there.
!macro LANGUAGE NAME
  !define MULTIUSER_TEXT_INSTALLMODE_TITLE "$(MODE_TITLE)"
  !define MULTIUSER_TEXT_INSTALLMODE_SUBTITLE "$(MODE_SUBTITLE)"
  !define MULTIUSER_INNERTEXT_INSTALLMODE_TOP "$(MODE_TOP)"
  !define MULTIUSER_INNERTEXT_INSTALLMODE_ALLUSERS "$(MODE_ALL)"
  !define MULTIUSER_INNERTEXT_INSTALLMODE_CURRENTUSER "$(MODE_ME)"
  !insertmacro MUI_LANGUAGE "${NAME}"
!macroend
; The first is spoken where Windows speaks none of them.
!insertmacro LANGUAGE "English"
!insertmacro LANGUAGE "Russian"
!insertmacro LANGUAGE "Hungarian"
!insertmacro LANGUAGE "Romanian"
!insertmacro MUI_RESERVEFILE_LANGDLL
!insertmacro PRODUCT_WORDS
!include /CHARSET=UTF8 "words.nsh"

; A program that runs can't be opened for writing: that holds for every user of the computer, and needs no help from it.
!macro REFUSE_WHILE_RUNNING UN
  Function ${UN}RefuseWhileRunning
    again:
    StrCpy $1 ""
    Push "${PRODUCT_COMMAND}.exe"
    Call ${UN}LookWhetherOpen
    Push "${PRODUCT_WINDOW}.exe"
    Call ${UN}LookWhetherOpen
    ${If} $1 != ""
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDCANCEL IDRETRY again
      SetErrorLevel ${ENDED_RUNNING}
      Quit
    ${EndIf}
  FunctionEnd

  ; Takes the name of a program from the stack, and leaves it in $1 where it is running.
  Function ${UN}LookWhetherOpen
    Pop $2
    ${If} ${FileExists} "$INSTDIR\$2"
      ClearErrors
      FileOpen $3 "$INSTDIR\$2" a
      ${If} ${Errors}
        StrCpy $1 $2
      ${Else}
        FileClose $3
      ${EndIf}
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro REFUSE_WHILE_RUNNING ""
!insertmacro REFUSE_WHILE_RUNNING "un."

Section "$(PART_PROGRAM)" PROGRAM
  SectionIn RO
  Call RefuseWhileRunning
  Call RemoveOlder
  SetOverwrite on
  !insertmacro INSTALL_FILES
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${PRODUCT_NAME}.lnk" "$INSTDIR\${PRODUCT_WINDOW}.exe" "" "" 0 SW_SHOWNORMAL "" "$(SENTENCE)"

  ; The list of installed programs. A program is removed in the way it was installed: for one user, or for all.
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT_NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${PRODUCT_VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PRODUCT_WINDOW}.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PRODUCT_PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${PAYLOAD_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "$(PART_DESKTOP)" DESKTOP
SectionEnd

Section /o "$(PART_AUTOSTART)" AUTOSTART
SectionEnd

; Both shortcuts are as they were chosen now, whatever an older version left.
Section -Shortcuts
  SetOutPath "$INSTDIR"
  Delete "$DESKTOP\${PRODUCT_NAME}.lnk"
  Delete "$SMSTARTUP\${PRODUCT_NAME}.lnk"
  ${If} ${SectionIsSelected} ${DESKTOP}
    CreateShortcut "$DESKTOP\${PRODUCT_NAME}.lnk" "$INSTDIR\${PRODUCT_WINDOW}.exe" "" "" 0 SW_SHOWNORMAL "" "$(SENTENCE)"
  ${EndIf}
  ${If} ${SectionIsSelected} ${AUTOSTART}
    CreateShortcut "$SMSTARTUP\${PRODUCT_NAME}.lnk" "$INSTDIR\${PRODUCT_WINDOW}.exe"
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${PROGRAM} "$(PART_PROGRAM_ABOUT)"
  !insertmacro MUI_DESCRIPTION_TEXT ${DESKTOP} "$(PART_DESKTOP_ABOUT)"
  !insertmacro MUI_DESCRIPTION_TEXT ${AUTOSTART} "$(PART_AUTOSTART_ABOUT)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  SetRegView 64
  ; Nothing has set it yet but somebody's /D.
  StrCpy $Asked $INSTDIR
  !insertmacro MUI_LANGDLL_DISPLAY
  !insertmacro MULTIUSER_INIT
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/AUTOSTART" $2
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${AUTOSTART}
  ${EndIf}
  ClearErrors
  ${GetOptions} $1 "/NODESKTOP" $2
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${DESKTOP}
  ${EndIf}
  ${If} ${Silent}
    Call RefuseUnfit
  ${EndIf}
FunctionEnd

; Said before anything is asked. The folder may still change, so that is looked at again before anything is written.
Function RefuseUnfit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel ${ENDED_TOO_OLD}
    Quit
  ${EndIf}
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "${PRODUCT_ID} installer") p .r1 ?e'
  Pop $1
  ${If} $1 != 0
    MessageBox MB_OK|MB_ICONINFORMATION "$(ALREADY_INSTALLING)" /SD IDOK
    Quit
  ${EndIf}
  Call RefuseWhileRunning
FunctionEnd

; For one user, or for all: what is here already decides what is proposed.
Function ModeChosen
  ${If} $Asked != ""
    StrCpy $INSTDIR $Asked
  ${EndIf}
  ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $1 != ""
    ${If} ${FileExists} "$DESKTOP\${PRODUCT_NAME}.lnk"
      !insertmacro SelectSection ${DESKTOP}
    ${Else}
      !insertmacro UnselectSection ${DESKTOP}
    ${EndIf}
    ${If} ${FileExists} "$SMSTARTUP\${PRODUCT_NAME}.lnk"
      !insertmacro SelectSection ${AUTOSTART}
    ${EndIf}
  ${EndIf}
FunctionEnd

; An older version removes its own files, of which this one knows nothing; shortcuts and choices it leaves.
Function RemoveOlder
  ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    ClearErrors
    ExecWait '"$1\uninstall.exe" /S /UPGRADE /$MultiUser.InstallMode _?=$1' $2
    ${If} ${Errors}
    ${OrIf} $2 != 0
      MessageBox MB_OK|MB_ICONSTOP "$(OLD_STAYS)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

; Through the desktop's own program, so that an installer run by an administrator doesn't make the till one.
Function OpenNow
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PRODUCT_WINDOW}.exe"'
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MUI_UNGETLANGUAGE
  !insertmacro MULTIUSER_UNINIT
  ExpandEnvStrings $Books "%LOCALAPPDATA%\${PRODUCT_NAME}"
FunctionEnd

Section Uninstall
  Call un.RefuseWhileRunning
  ; Only what was put there is taken away: whatever else lies in the folder, and books above all, stays.
  SetOutPath "$TEMP"
  !insertmacro REMOVE_FILES
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/UPGRADE" $2
  ${If} ${Errors}
    Delete "$SMPROGRAMS\${PRODUCT_NAME}.lnk"
    Delete "$DESKTOP\${PRODUCT_NAME}.lnk"
    Delete "$SMSTARTUP\${PRODUCT_NAME}.lnk"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "Software\${PRODUCT_ID}"
  ${EndIf}
SectionEnd
