using System.CommandLine;
using System.Globalization;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Commands;

internal static class LogboekCommand
{
    public static Command Create()
    {
        var kept = new Option<string?>("--zegel") { Description = "A seal that was kept elsewhere, as an earlier check printed it: 12:AB34…" };
        var check = new Command("controleren", "Check the whole log against its seals, without changing anything; fails when it is broken.") { kept };
        check.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(kept), cancellationToken));
        return new Command("logboek", "The log of who changed what.") { check };
    }

    private static async Task<int> RunAsync(ParseResult parsed, string? kept, CancellationToken cancellationToken)
    {
        if (!TryRead(kept, out var seal))
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"'{kept}' is geen zegel. Geef een nummer en een hash: 12:AB34…");
            return HostCommands.Failed;
        }

        var settings = new HostSettings(parsed.Settings()) { KeepOutputClean = true, PrepareDatabase = false };
        await using var app = await ModularHost.CreateAsync(settings, cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<Logboekcontrole>().ControleerAsync(seal, cancellationToken);
        await WriteAsync(report, parsed.InvocationConfiguration.Output);
        return report.IsHeel ? HostCommands.Succeeded : HostCommands.Failed;
    }

    private static bool TryRead(string? text, out BewaardZegel? seal)
    {
        seal = text?.Split(':') is [var number, { Length: > 0 } hash] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? new BewaardZegel(read, hash)
            : null;
        return text is null || seal is not null;
    }

    private static async Task WriteAsync(Logboekverslag report, TextWriter output)
    {
        foreach (var broken in report.Breuken)
        {
            var row = broken.Regel is { } id ? $", regel {id}" : "";
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Zegel {broken.Zegel}{row}{Period(broken)}: {broken.Omschrijving}"));
        }

        if (report.AantalBreuken > report.Breuken.Count)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"… en nog {report.AantalBreuken - report.Breuken.Count}."));
        await output.WriteLineAsync(report.IsHeel ? "Het logboek is heel." : "Het logboek is niet heel.");
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Zegels {report.AantalZegels}, verzegelde regels {report.AantalRegels}, nog niet verzegeld {report.AantalOnverzegeld}, verzegeld tot {Moment(report.VerzegeldTot)}."));
        if (report.LaatsteHash is not null)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Laatste zegel {report.LaatsteZegel}:{report.LaatsteHash}"));
    }

    private static string Period(Logboekbreuk broken)
        => broken is { Van: null, Tot: null } ? "" : $", tussen {Moment(broken.Van)} en {Moment(broken.Tot)}";

    private static string Moment(DateTime? moment) => moment?.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "-";
}
