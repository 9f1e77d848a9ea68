@echo off
rem Starts the workbook on Windows: builds what changed, then hands over to Java.   workbook serve ^| grade ^| jshell ^| migrate ^| doctor
setlocal
set "root=%~dp0"
set "root=%root:~0,-1%"
set "built=%root%\target\launcher\built"
set "libraries=%root%\src\cli\target\classpath"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"

call :changed || goto :start
call :check_tools || exit /b 1
call :build || exit /b 1

:start
for /f "usebackq delims=" %%c in ("%libraries%") do set "classpath=%%c"
rem The class path is longer than a command line may be: Java reads it from a file of arguments.
> "%built%.arguments" (
  echo -cp
  echo "%root:\=/%/src/cli/target/workbook-cli-1-SNAPSHOT.jar;%classpath:\=/%"
)
"%java%" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dworkbook.root=%root%" "@%built%.arguments" workbook.cli.Main %*
exit /b %errorlevel%

:changed
rem Succeeds when something is newer than the last build.
if not exist "%built%" exit /b 0
if not exist "%libraries%" exit /b 0
findstr /l /c:"%root%\src" "%libraries%" >nul || exit /b 0
powershell -NoProfile -Command ^
  "$built = (Get-Item -LiteralPath $env:built).LastWriteTime;" ^
  "$roots = @('pom.xml', 'src\*\pom.xml', 'src\*\src\main', 'exercises\pom.xml', 'exercises\src\test') | ForEach-Object { Join-Path $env:root $_ };" ^
  "if (Get-Item $roots | ForEach-Object { $_; if ($_.PSIsContainer) { Get-ChildItem -LiteralPath $_.FullName -Recurse } } | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1) { exit 0 } else { exit 1 }"
exit /b %errorlevel%

:check_tools
"%java%" -version >nul 2>&1 || (echo workbook: No Java found. Install a JDK 17 or newer, or set JAVA_HOME. 1>&2 & exit /b 1)
where mvn >nul 2>&1 || (echo workbook: No Maven found. Install Maven 3.8 or newer and put mvn on the PATH. 1>&2 & exit /b 1)
exit /b 0

:build
if exist "%built%" (echo workbook: sources changed, building ... 1>&2) else (
  echo workbook: building for the first time; Maven may download libraries, one to three minutes ... 1>&2
)
if not exist "%root%\target\launcher" mkdir "%root%\target\launcher"
pushd "%root%"
copy nul "%built%.next" >nul
call mvn --batch-mode -DskipTests -pl src/cli,exercises package > "%root%\target\launcher\build.log" 2>&1
set "result=%errorlevel%"
popd
if not "%result%"=="0" (
  findstr /b /c:"[ERROR]" "%root%\target\launcher\build.log" 1>&2
  echo workbook: The build failed; the whole output is in target\launcher\build.log. 1>&2
  exit /b 1
)
move /y "%built%.next" "%built%" >nul
exit /b 0
