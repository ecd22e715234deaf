using System.CommandLine;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Commands;

/// <summary>API keys, for whoever manages the host.</summary>
internal static class KeysCommand
{
    public static Command Create() => new("keys", "Make and withdraw API keys.") { Add(), Withdraw() };

    private static Command Add()
    {
        var name = Name();
        var medewerker = new Option<string?>("--medewerker") { Description = "Code of the medewerker in whose name the program works; its own by default." };
        var functies = new Option<string[]>("--functie") { Description = "Code of a function whose rights the key carries; may be given more than once.", Required = true };
        var days = new Option<int>("--days") { Description = "After how many days it expires.", DefaultValueFactory = _ => 365 };
        var command = new Command("add", "Make a key; it is printed now and never again.") { name, medewerker, functies, days };
        command.SetAction((parsed, cancellationToken) => PlatformCommand.RunAsync(
            parsed,
            async (services, token) =>
            {
                var key = Secret.Create();
                var expires = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.AddDays(parsed.GetValue(days));
                await services.GetRequiredService<ApiKeyManagement>().AddAsync(
                    parsed.GetRequiredValue(name), key, parsed.GetValue(medewerker), parsed.GetRequiredValue(functies), expires, token);
                return $"Sleutel van {parsed.GetRequiredValue(name)}, voor de kop {ApiKeyHandler.Header}: {key}";
            },
            cancellationToken));
        return command;
    }

    private static Command Withdraw()
    {
        var name = Name();
        var command = new Command("withdraw", "Withdraw the keys of a program; they work no longer.") { name };
        command.SetAction((parsed, cancellationToken) => PlatformCommand.RunAsync(
            parsed,
            async (services, token) =>
            {
                var count = await services.GetRequiredService<ApiKeyManagement>().WithdrawAsync(parsed.GetRequiredValue(name), token);
                return $"Ingetrokken sleutels van {parsed.GetRequiredValue(name)}: {count}";
            },
            cancellationToken));
        return command;
    }

    private static Argument<string> Name() => new("name") { Description = "Which program uses it." };
}
