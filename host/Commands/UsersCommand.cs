using System.CommandLine;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Commands;

/// <summary>Accounts, for whoever manages the host.</summary>
internal static class UsersCommand
{
    public static Command Create()
        => new("users", "Make accounts, give new passwords, switch accounts off.") { Add(), Password(), Switch("disable", on: false), Switch("enable", on: true) };

    private static Command Add()
    {
        var name = Name();
        var fullName = new Argument<string>("full-name") { Description = "The name of the person." };
        var medewerker = new Option<string?>("--medewerker") { Description = "Code of the medewerker that the person is." };
        var command = new Command("add", "Make an account; prints a password that has to be changed at the first sign-in.") { name, fullName, medewerker };
        command.SetAction((parsed, cancellationToken) => PlatformCommand.RunAsync(
            parsed,
            async (services, token) =>
            {
                var password = Passwords.Random();
                await services.GetRequiredService<Accounts>().CreateAsync(
                    parsed.GetRequiredValue(name), parsed.GetRequiredValue(fullName), parsed.GetValue(medewerker), password, moetWijzigen: true, token);
                return $"Gebruiker {Gebruiker.Normaal(parsed.GetRequiredValue(name))} is gemaakt. Wachtwoord voor de eerste keer: {password}";
            },
            cancellationToken));
        return command;
    }

    private static Command Password()
    {
        var name = Name();
        var command = new Command(
            "password", "Give a new password, end all sessions and take away the second factor; prints a password that has to be changed at the next sign-in.") { name };
        command.SetAction((parsed, cancellationToken) => PlatformCommand.RunAsync(
            parsed,
            async (services, token) =>
            {
                var password = Passwords.Random();
                await services.GetRequiredService<AccountManagement>().GivePasswordAsync(parsed.GetRequiredValue(name), password, token);
                return $"Nieuw wachtwoord voor {Gebruiker.Normaal(parsed.GetRequiredValue(name))}: {password}";
            },
            cancellationToken));
        return command;
    }

    private static Command Switch(string verb, bool on)
    {
        var name = Name();
        var command = new Command(verb, on ? "Let an account in again." : "Keep an account out from now on; its sessions end.") { name };
        command.SetAction((parsed, cancellationToken) => PlatformCommand.RunAsync(
            parsed,
            async (services, token) =>
            {
                await services.GetRequiredService<AccountManagement>().SwitchAsync(parsed.GetRequiredValue(name), on, token);
                return $"Gebruiker {Gebruiker.Normaal(parsed.GetRequiredValue(name))} kan {(on ? "weer" : "niet meer")} aanmelden.";
            },
            cancellationToken));
        return command;
    }

    private static Argument<string> Name() => new("name") { Description = "What the person signs in with." };
}
