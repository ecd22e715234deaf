using GreenDonut;
using HotChocolate;
using HotChocolate.Types;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>A function that an account or a key carries.</summary>
/// <param name="Id">The same for the same code, on every host.</param>
/// <param name="Code">Its code.</param>
/// <param name="Naam">Its name; the code when the function is not there any more.</param>
internal sealed record Functietoekenning(Guid Id, string Code, string Naam);

/// <summary>What is worked out of an account. Its secrets are not in the schema, only whether they are there.</summary>
[ExtendObjectType<Gebruiker>]
internal sealed class GebruikerFields
{
    private const string Functies = nameof(Gebruiker.Functies);

    /// <summary>What its owner may do.</summary>
    public IReadOnlyList<Functietoekenning> GetFuncties([Parent(requires: Functies)] Gebruiker gebruiker, Functieboek boek) => boek.Van(gebruiker.Functies);

    /// <summary>The names of the functions, in one line.</summary>
    public string GetFunctienamen([Parent(requires: Functies)] Gebruiker gebruiker, Functieboek boek)
        => string.Join(", ", boek.Van(gebruiker.Functies).Select(functie => functie.Naam));

    /// <summary>Whether somebody signs in by way of the identity provider, which also says his functions.</summary>
    public bool GetExtern([Parent(requires: nameof(Gebruiker.ExterneIdentiteit))] Gebruiker gebruiker) => gebruiker.ExterneIdentiteit is not null;

    /// <summary>Whether a password was chosen.</summary>
    public bool GetHeeftWachtwoord([Parent(requires: nameof(Gebruiker.Wachtwoordhash))] Gebruiker gebruiker) => gebruiker.Wachtwoordhash is not null;

    /// <summary>Whether signing in also asks a code of a telephone.</summary>
    public bool GetHeeftTweedeFactor([Parent(requires: nameof(Gebruiker.TweedeFactor))] Gebruiker gebruiker) => gebruiker.TweedeFactor is not null;

    /// <summary>Where and since when its owner is signed in, the last one first.</summary>
    public async Task<Sessie[]> GetSessiesAsync(
        [Parent(requires: nameof(Gebruiker.Id))] Gebruiker gebruiker, SessiesVanGebruikerLoader loader, CancellationToken cancellationToken)
        => await loader.LoadAsync(gebruiker.Id, cancellationToken) ?? [];
}

/// <summary>What is worked out of a session.</summary>
[ExtendObjectType<Sessie>]
internal sealed class SessieFields
{
    /// <summary>The browser, as its user knows it.</summary>
    [GraphQLName("apparaat")]
    public string GetApparaatnaam([Parent(requires: nameof(Sessie.Apparaat))] Sessie sessie) => Apparaat.Naam(sessie.Apparaat);
}

/// <summary>What is worked out of a key.</summary>
[ExtendObjectType<Apisleutel>]
internal sealed class ApisleutelFields
{
    /// <summary>What the program may do.</summary>
    public IReadOnlyList<Functietoekenning> GetFuncties([Parent(requires: nameof(Apisleutel.Functies))] Apisleutel sleutel, Functieboek boek) => boek.Van(sleutel.Functies);

    /// <summary>The names of the functions, in one line.</summary>
    public string GetFunctienamen([Parent(requires: nameof(Apisleutel.Functies))] Apisleutel sleutel, Functieboek boek)
        => string.Join(", ", boek.Van(sleutel.Functies).Select(functie => functie.Naam));
}

/// <summary>The sessions of many accounts at once.</summary>
internal sealed class SessiesVanGebruikerLoader(PlatformContext platform, TimeProvider time, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Sessie>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Sessie>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return (await platform.Sessies.AsNoTracking()
            .Where(sessie => keys.Contains(sessie.GebruikerId) && sessie.VervaltOp > now)
            .OrderByDescending(sessie => sessie.SystemCreatedAt)
            .ToListAsync(cancellationToken)).ToLookup(sessie => sessie.GebruikerId);
    }
}
