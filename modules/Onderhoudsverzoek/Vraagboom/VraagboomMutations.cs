using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Vraagboom;

/// <summary>Keeping the vraagboom.</summary>
[MutationType]
internal sealed class VraagboomMutations
{
    /// <summary>Adds an answer below another one, or a room at the top.</summary>
    public async Task<Vraagboomknoop> VraagboomknoopToevoegenAsync(
        string code,
        string naam,
        Vraagboomniveau niveau,
        Guid? bovenliggendId,
        string? defectlocatie,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        await proces.EisCodeAsync("DEFECTLOCATIE", defectlocatie, "defectlocatie", cancellationToken);
        var bovenliggend = bovenliggendId is { } id
            ? await context.Vraagboomknopen.SingleOrDefaultAsync(knoop => knoop.Id == id, cancellationToken)
                ?? throw new NietGevondenException("De keuze in de vraagboom", id.ToString(), "bovenliggendId")
            : null;
        var knoop = new Vraagboomknoop(code, naam, niveau, bovenliggend, defectlocatie);
        if (await context.Vraagboomknopen.AnyAsync(bestaand => bestaand.Code == knoop.Code, cancellationToken))
            throw new RegelovertredingException("BESTAAT_AL", $"De code {knoop.Code} staat al in de vraagboom.", "code");
        context.Add(knoop);
        await context.SaveChangesAsync(cancellationToken);
        return knoop;
    }
}
