using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>Lets people and programs into the demonstration corporation.</summary>
internal sealed class DemoAccess(
    PlatformContext platform,
    IUnitOfWork work,
    Accounts accounts,
    IEnumerable<IDemodata> parts,
    IConfiguration configuration,
    ILogger<DemoAccess> logger)
{
    private const string KeyName = "Demonstratie";

    private IEnumerable<Demogebruiker> People => parts.SelectMany(part => part.Gebruikers);

    /// <summary>Accounts for its people, all with the same password, which the log says: nothing in it is real.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var password = configuration["Demo:Wachtwoord"] is { Length: > 0 } chosen ? chosen : Passwords.Random();
        foreach (var gebruiker in People)
        {
            var account = new Gebruiker(gebruiker.Medewerkercode, gebruiker.Naam, gebruiker.Medewerkercode, gebruiker.Functies);
            await accounts.CreateAsync(account, password, moetWijzigen: false, cancellationToken);
        }


        if (People.Any())
        {
            logger.LogInformation(
                "Sign in as one of {People}, with the password {Password}",
                string.Join(", ", People.Select(gebruiker => gebruiker.Medewerkercode)),
                password);
        }

        await EnsureKeyAsync(cancellationToken);
    }

    /// <summary>Takes the API key that the setting <c>Demo:ApiKey</c> names; it works in the name of the first of its people, and may do everything.</summary>
    public async Task EnsureKeyAsync(CancellationToken cancellationToken)
    {
        if (configuration["Demo:ApiKey"] is not { Length: > 0 } key)
            return;
        var hash = Secret.Hash(key);
        await work.RunAsync(
            async token =>
            {
                if (await platform.Apisleutels.AnyAsync(bestaand => bestaand.Sleutelhash == hash, token))
                    return;
                platform.Add(new Apisleutel(KeyName, key, People.FirstOrDefault()?.Medewerkercode, [Functiecodes.Beheer], vervaltOp: null));
                await platform.SaveChangesAsync(token);
            },
            cancellationToken);
    }
}
