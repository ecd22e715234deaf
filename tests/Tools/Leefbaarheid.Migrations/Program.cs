using System.CommandLine;
using Leefbaarheid.Migrations;

// dotnet run --project tests/Tools/Leefbaarheid.Migrations -- add modules/Leefbaarheidsdossier EersteVersie
// dotnet run --project tests/Tools/Leefbaarheid.Migrations -- add host EersteVersie --output Data/Migrations
// dotnet run --project tests/Tools/Leefbaarheid.Migrations -- check modules/Leefbaarheidsdossier

var project = new Argument<string>("project") { Description = "Folder or project file of a module." };
var name = new Argument<string>("name") { Description = "Name of the migration in PascalCase, e.g. EersteVersie." };

var output = new Option<string>("--output") { Description = "Folder for the files, from the project's.", DefaultValueFactory = _ => "Migrations" };
var noBuild = new Option<bool>("--no-build") { Description = "The project has just been built." };

var add = new Command("add", "Builds the module and writes a migration with all changes since its last one.") { project, name, output, noBuild };
add.SetAction(parse => Tool.Run(() => Tool.Add(
    parse.GetRequiredValue(project),
    parse.GetRequiredValue(name),
    parse.GetRequiredValue(output),
    !parse.GetValue(noBuild))));
var check = new Command("check", "Builds the module and fails when its model has changes that no migration makes.") { project, noBuild };
check.SetAction(parse => Tool.Run(() => Tool.Check(parse.GetRequiredValue(project), !parse.GetValue(noBuild))));

return await new RootCommand("Migrations of a module: one set of files for SQL Server, PostgreSQL and SQLite.") { add, check }
    .Parse(args)
    .InvokeAsync();
