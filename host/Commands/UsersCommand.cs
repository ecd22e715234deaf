using System.CommandLine;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Commands;

/// <summary>Accounts, for whoever manages the host.</summary>
internal static class UsersCommand
{
    public static Command Create()
        => new("users", "Make accounts, give functions and new passwords, switch accounts off.")
        {
            Add(), Functions(), Password(), Switch("disable", on: false), Switch("enable", on: true),
        };

    private static Command Add()
    {
        var name = Name();
        var fullName = new Argument<string>("full-name") { Description = "The name of the person." };
        var medewerker = new Option<string?>("--medewerker") { Description = "Code of the medewerker that the person is." };
        var functies = Functies();
        var command = new Command("add", "Make an account; prints a password that has to be changed at the first sign-in.") { name, fullName, medewerker, functies };
        command.SetAction((parsed, cancellationToken) => PlatformCommand.RunAsync(
            parsed,
            async (services, token) =>
            {
                var password = Passwords.Random();
                var account = new Gebruiker(
                    parsed.GetRequiredValue(name), parsed.GetRequiredValue(fullName), parsed.GetValue(medewerker), parsed.GetRequiredValue(functies));
                await services.GetRequiredService<Accounts>().CreateAsync(account, password, moetWijzigen: true, token);
                return $"Gebruiker {account.Gebruikersnaam} is gemaakt. Wachtwoord voor de eerste keer: {password}";
            },
            cancellationToken));
        return command;
    }

    private static Command Functions()
    {
        var name = Name();
        var functies = Functies();
        var command = new Command("functions", "Give an account these functions instead of those that it has; its sessions end.") { name, functies };
        command.SetAction((parsed, cancellationToken) => PlatformCommand.RunAsync(
            parsed,
            async (services, token) =>
            {
                await services.GetRequiredService<AccountManagement>().SetFunctiesAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(functies), token);
                return $"De functies van {Gebruiker.Normaal(parsed.GetRequiredValue(name))} zijn gewijzigd.";
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

    private static Option<string[]> Functies()
        => new("--functie") { Description = "Code of a function, which says what the person may do; may be given more than once.", Required = true };

    private static Argument<string> Name() => new("name") { Description = "What the person signs in with." };
}
