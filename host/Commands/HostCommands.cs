using System.CommandLine;
using Leefbaarheid.Host.Modules;

namespace Leefbaarheid.Host.Commands;

/// <summary>What the program can do; without a verb it serves.</summary>
internal static class HostCommands
{
    public const int Succeeded = 0;
    public const int Failed = 1;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand(
            "Leefbaarheid.Modular: case management for liveable neighbourhoods.\n"
            + "Settings such as --urls and --Database:Provider=PostgreSql may follow any verb.")
        {
            ServeCommand.Create(),
            ModulesCommand.Create(),
            SchemaCommand.Create(),
            MigrateCommand.Create(),
            ImportCommand.Create(),
            DemoCommand.Create(),
            LogboekCommand.Create(),
            UsersCommand.Create(),
            KeysCommand.Create(),
        };
        root.SetAction(ServeCommand.RunAsync);
        AllowSettings(root);
        var parsed = root.Parse(arguments);
        if (Unrecognised(parsed.UnmatchedTokens) is { } word)
        {
            await Console.Error.WriteLineAsync($"Unrecognized command or argument '{word}'. Use --help.");
            return Failed;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (HostStartException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Afgebroken.");
            return Failed;
        }
    }

    /// <summary>The settings of the host in a command line: all that is not an option of the verb.</summary>
    public static IReadOnlyList<string> Settings(this ParseResult parsed) => parsed.UnmatchedTokens;

    /// <summary>The first word that is neither a setting nor the value of one: a typing error.</summary>
    internal static string? Unrecognised(IReadOnlyList<string> words)
    {
        var takesValue = false;
        foreach (var word in words)
        {
            var isSetting = word.StartsWith("--", StringComparison.Ordinal);
            if (!isSetting && !takesValue)
                return word;
            takesValue = isSetting && !word.Contains('=', StringComparison.Ordinal);
        }

        return null;
    }

    private static void AllowSettings(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        foreach (var child in command.Subcommands)
            AllowSettings(child);
    }
}
