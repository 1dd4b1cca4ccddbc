@echo off
rem Starts On the Record on Windows: finds a JDK without starting one, builds what is missing or
rem stale, then runs the program. The launcher for Linux and macOS is the file "onrecord" beside it.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "target=%home%\target"
set "jar=%target%\onrecord.jar"
set "note=%target%\onrecord.jdk"
set "log=%target%\onrecord-build.log"
set "jdk="
set "noted="

if not exist "%jar%" goto build
if not exist "%home%\src\main" goto start
if not exist "%note%" goto build
set "stale="
for /f "delims=" %%s in ('powershell -NoProfile -Command ^
  "$t=(Get-Item -LiteralPath $env:note).LastWriteTime; if (Get-ChildItem -Recurse -LiteralPath ($env:home+'\src\main'),($env:home+'\src\build'),($env:home+'\pom.xml') | Where-Object LastWriteTime -gt $t | Select-Object -First 1) {'yes'}"') do set "stale=%%s"
if not defined stale goto start

:build
if not exist "%home%\src\main" (
  echo onrecord: %jar% is missing, and there are no sources here to build it from. 1>&2
  exit /b 69
)
call :find compiler
if not defined jdk goto nojdk
where mvn >nul 2>nul
if errorlevel 1 (
  echo onrecord: needs Maven ^(mvn^) to build the program, and found none: https://maven.apache.org 1>&2
  exit /b 69
)
if not exist "%target%" mkdir "%target%"
echo onrecord: building the program, this takes a minute or two; what it says goes to %log% 1>&2
if not exist "%target%\lib" echo onrecord: the first build fetches libraries from the network. 1>&2
set "before=%JAVA_HOME%"
set "JAVA_HOME=%jdk%"
pushd "%home%"
call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%log%" 2>&1
set "failed=%errorlevel%"
popd
set "JAVA_HOME=%before%"
if not "%failed%"=="0" (
  findstr /b /c:"[ERROR]" "%log%" >nul 2>nul
  if errorlevel 1 (
    echo onrecord: the build was ended; start again. 1>&2
  ) else (
    echo onrecord: the build failed; see %log% 1>&2
  )
  exit /b 70
)
set "jdk="

:start
rem The JDK that the build used comes first: only it can use the quick-start cache.
if exist "%note%" (
  for /f "usebackq delims=" %%h in ("%note%") do if not defined noted set "noted=%%h"
)
if defined noted call :suits "%noted%"
set "cache="
if defined jdk if exist "%target%\onrecord.aot" set cache="-XX:AOTCache=%target%\onrecord.aot"
if not defined jdk call :find
if not defined jdk goto nojdk
set "native="
if exist "%target%\native" set native="-Dorg.sqlite.lib.path=%target%\native"
"%jdk%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn8m -XX:-UsePerfData -Xlog:disable ^
  -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  %native% %cache% "-Donrecord.home=%home%" -jar "%jar%" %*
exit /b %errorlevel%

:find
if defined JAVA_HOME call :suits "%JAVA_HOME%" %1
if defined jdk exit /b 0
for /f "delims=" %%j in ('where java 2^>nul') do if not defined jdk call :suits "%%~dpj.." %1
if defined jdk exit /b 0
for /d %%p in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined jdk call :suits "%%~p" %1
exit /b 0

:suits
if not exist "%~1\release" exit /b 1
if not exist "%~1\bin\java.exe" exit /b 1
if "%~2"=="compiler" if not exist "%~1\bin\javac.exe" exit /b 1
set "major=0"
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.-+" %%m in ("%%~v") do set "major=%%~m"
)
if %major% geq 25 set "jdk=%~1"
exit /b 0

:nojdk
echo onrecord: needs a Java Development Kit, version 25 or newer, and found none in JAVA_HOME, on PATH 1>&2
echo onrecord: or in the usual places. Install one from https://adoptium.net and start again. 1>&2
exit /b 69
