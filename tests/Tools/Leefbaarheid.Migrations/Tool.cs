using System.Text.RegularExpressions;

namespace Leefbaarheid.Migrations;

/// <summary>The commands.</summary>
internal static partial class Tool
{
    public static int Add(string folder, string name, string output, bool build)
    {
        if (!MigrationName().IsMatch(name))
            throw new MigrationToolException($"'{name}' is no name for a migration; use PascalCase without spaces.");
        var project = ModuleProject.Open(folder, build);
        var files = Scaffolder.Add(project.LoadContext(), project.RootNamespace, project.Folder, output, name);
        foreach (var file in files)
            Console.WriteLine($"wrote {Path.GetRelativePath(Environment.CurrentDirectory, file)}");
        if (files.Count == 0)
            Console.WriteLine("Nothing to do: the last migration has the model as it is.");
        return 0;
    }

    public static int Check(string folder, bool build)
    {
        var contextType = ModuleProject.Open(folder, build).LoadContext();
        var complete = true;
        foreach (var provider in ProviderModel.Providers)
        {
            using var context = ProviderModel.CreateContext(contextType, provider);
            var pending = ModelDrift.Operations(context);
            complete &= pending.Count == 0;
            Console.WriteLine($"{provider}: {(pending.Count == 0 ? "complete" : string.Join(", ", pending.Select(o => o.GetType().Name)))}");
        }

        return complete ? 0 : 1;
    }

    public static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (MigrationToolException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return 2;
        }
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MigrationName();
}
