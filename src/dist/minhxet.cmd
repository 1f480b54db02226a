@echo off
rem Minh Xet as installed from its package: finds Java and runs. MINHXET_JAVA_OPTS adds options for Java.
setlocal EnableExtensions DisableDelayedExpansion
set "MINHXET_HOME=%~dp0"
if "%MINHXET_HOME:~-1%"=="\" set "MINHXET_HOME=%MINHXET_HOME:~0,-1%"

rem The runtime of the package, else the Java that is told, else the one that is found.
set "MINHXET_JAVA="
if exist "%MINHXET_HOME%\runtime\bin\java.exe" set "MINHXET_JAVA=%MINHXET_HOME%\runtime\bin\java.exe"
if defined MINHXET_JAVA goto run
if not defined JAVA_HOME goto path
if exist "%JAVA_HOME%\bin\java.exe" set "MINHXET_JAVA=%JAVA_HOME%\bin\java.exe"
if defined MINHXET_JAVA goto run
:path
for %%J in (java.exe) do set "MINHXET_JAVA=%%~$PATH:J"
if defined MINHXET_JAVA goto run
echo minhxet: khong thay Java; hay cai Java 17 tro len, hoac dung ban co kem Java. 1>&2
echo minhxet: Java not found; install Java 17 or newer, or take the package with Java. 1>&2
exit /b 2

:run
rem Vietnamese on the console needs its UTF-8 page; the page that was there comes back.
set "MINHXET_PAGE="
for /f "tokens=2 delims=:" %%C in ('chcp') do set "MINHXET_PAGE=%%C"
chcp 65001 >nul 2>nul

rem Tables are set to the width of the window: the fifth line that mode prints ends with it, in every language.
set "MINHXET_COLUMNS=0"
for /f "tokens=3 delims=:" %%C in ('mode con 2^>nul ^| findstr /n "^" ^| findstr /b "5:"') do set "MINHXET_COLUMNS=%%C"
set "MINHXET_COLUMNS=%MINHXET_COLUMNS: =%"
"%MINHXET_JAVA%" -Xmx2g -XX:+UseParallelGC -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dminhxet.home=%MINHXET_HOME%" -Dminhxet.columns=%MINHXET_COLUMNS% %MINHXET_JAVA_OPTS% -cp "%MINHXET_HOME%\lib\*" vn.minhxet.cli.MinhXet %*
set "MINHXET_CODE=%ERRORLEVEL%"
if defined MINHXET_PAGE chcp %MINHXET_PAGE: =% >nul 2>nul
exit /b %MINHXET_CODE%
