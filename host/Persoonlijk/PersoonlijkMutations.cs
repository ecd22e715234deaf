using HotChocolate.Types;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Persoonlijk;

/// <summary>Remembering something for the current user.</summary>
[MutationType]
internal sealed class PersoonlijkMutations
{
    /// <summary>
    /// Remembers a setting of the current user, JSON of at most 64 kB; null forgets it. With versie it is refused when the setting has
    /// another version by now, 0 standing for none yet; without it the last one wins.
    /// </summary>
    public async Task<PersoonlijkeInstelling?> PersoonlijkBewarenAsync(
        string sleutel, string? waarde, long? versie, PlatformContext platform, ICurrentUser gebruiker, CancellationToken cancellationToken)
    {
        var code = Eigenaar.Verplicht(gebruiker);
        var schoon = Invoer.Verplicht(sleutel, PersoonlijkeInstelling.SleutelLengte, "sleutel");
        var instelling = await platform.PersoonlijkeInstellingen
            .FirstOrDefaultAsync(bestaand => bestaand.Gebruiker == code && bestaand.Sleutel == schoon, cancellationToken);
        if (versie is { } gelezen && (instelling is not null || gelezen != 0))
            (instelling ?? throw new NietGevondenException("De instelling", schoon, "sleutel")).ControleerVersie(gelezen);

        switch (instelling, waarde)
        {
            case (null, null):
                return null;
            case (null, not null):
                platform.Add(instelling = new PersoonlijkeInstelling(code, schoon, waarde));
                break;
            case (not null, null):
                platform.Remove(instelling);
                instelling = null;
                break;
            default:
                instelling!.Zet(waarde!);
                break;
        }

        await platform.SaveChangesAsync(cancellationToken);
        return instelling;
    }
}
