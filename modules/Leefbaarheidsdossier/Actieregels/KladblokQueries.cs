using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Actieregels;

/// <summary>Reading what was written down about an action line.</summary>
[QueryType]
internal sealed class KladblokQueries
{
    /// <summary>The Kladblok of an action line as a text to read, the oldest first.</summary>
    /// <param name="actieregelId">The action line.</param>
    public async Task<Kladbloktekst> GetKladblokAsync(Guid actieregelId, DossierContext context, CancellationToken cancellationToken)
        => Kladbloktekst.Van(await context.Opmerkingen.AsNoTracking()
            .Where(regel => regel.ActieregelId == actieregelId)
            .OrderBy(regel => regel.Regelnummer)
            .ToListAsync(cancellationToken));
}

/// <summary>The Kladblok of an action line, as a text to read.</summary>
/// <param name="Tekst">Every note under the day and the name of its writer; empty when nothing was written.</param>
internal sealed record Kladbloktekst(string Tekst)
{
    internal static Kladbloktekst Van(IReadOnlyList<Opmerkingsregel> regels)
    {
        var tekst = new StringBuilder();
        Opmerkingsregel? vorige = null;
        foreach (var regel in regels)
        {
            if (vorige?.Datum != regel.Datum || vorige.Auteur != regel.Auteur)
                tekst.Append(vorige is null ? "" : "\n\n").Append(CultureInfo.InvariantCulture, $"{regel.Datum:dd-MM-yyyy}, {regel.Auteur}");
            tekst.Append('\n').Append(regel.Tekst);
            vorige = regel;
        }

        return new Kladbloktekst(tekst.ToString());
    }
}
