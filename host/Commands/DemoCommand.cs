using System.CommandLine;
using System.Globalization;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Commands;

internal static class DemoCommand
{
    public static Command Create()
    {
        var today = new Option<DateOnly?>("--today")
        {
            Description = "The day that the demonstration corporation is seen on (yyyy-MM-dd); the present day by default.",
            CustomParser = argument => ParseDay(argument),
        };
        var command = new Command("demo", "Fill an empty database with a demonstration corporation.") { today };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(today), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, DateOnly? today, CancellationToken cancellationToken)
    {
        var settings = new HostSettings(parsed.Settings()) { KeepOutputClean = true };
        await using var app = await ModularHost.CreateAsync(settings, cancellationToken);
        try
        {
            await DemoData.MakeAsync(app.Services, today, cancellationToken);
        }
        catch (DomainException refused)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(refused.Message);
            return HostCommands.Failed;
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync("De demogegevens zijn gemaakt.");
        return HostCommands.Succeeded;
    }

    private static DateOnly? ParseDay(System.CommandLine.Parsing.ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"'{text}' is not a day of the form yyyy-MM-dd.");
        return null;
    }
}
