using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>Deciding about requests, telling who got what was wrong, and answering.</summary>
[MutationType]
internal sealed class CorrectiebesluitMutations
{
    /// <summary>Decides, as was judged of the fields. Of what is granted it is looked up who got it.</summary>
    public async Task<Correctieverzoek> CorrectieverzoekBesluitenAsync(
        Guid id, long versie, string motivering, BasisContext context, Correctieontvangers ontvangers, TimeProvider klok, CancellationToken cancellationToken)
    {
        var verzoek = await context.ZoekCorrectieAsync(id, "id", cancellationToken);
        verzoek.ControleerVersie(versie);
        verzoek.Beslis(motivering, klok.Vandaag());
        await ontvangers.VoegToeAsync(verzoek, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Adds somebody who got what was wrong, and of whom the program does not know.</summary>
    public async Task<Correctieverzoek> CorrectieontvangerToevoegenAsync(
        Guid correctieverzoekId,
        string naam,
        string wat,
        DateOnly op,
        bool isPersoon,
        BasisContext context,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var verzoek = await context.ZoekCorrectieAsync(correctieverzoekId, "correctieverzoekId", cancellationToken);
        verzoek.VoegOntvangerToe(new Ontvanging(naam, wat, op) { IsPersoon = isPersoon }, klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Says on which day somebody who got what was wrong was told, or why he was not.</summary>
    public async Task<Correctieverzoek> CorrectieontvangerInformerenAsync(
        Guid id, DateOnly? geinformeerdOp, string? nietOmdat, BasisContext context, TimeProvider klok, CancellationToken cancellationToken)
    {
        var gezocht = await context.ZoekAsync<Correctieontvanger>(id, "De ontvanger", cancellationToken);
        var verzoek = await context.ZoekCorrectieAsync(gezocht.CorrectieverzoekId, "id", cancellationToken);
        verzoek.Informeer(gezocht, geinformeerdOp, nietOmdat, klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>
    /// Closes a request and makes the answer to the person. It is refused while something that was granted still stands as it did, or
    /// somebody who got it was not told.
    /// </summary>
    public Task<Correctieverzoek> CorrectieverzoekAfsluitenAsync(Guid id, long versie, CorrectieAfsluiten afsluiten, CancellationToken cancellationToken)
        => afsluiten.VoerUitAsync(id, versie, cancellationToken);

    /// <summary>Keeps what the person has to say about a refusal, with a file when he gave one.</summary>
    public async Task<Correctieverzoek> CorrectieverklaringToevoegenAsync(
        Guid id,
        long versie,
        string verklaring,
        IFile? bestand,
        BasisContext context,
        IBestandsopslag opslag,
        CancellationToken cancellationToken)
    {
        var verzoek = await context.ZoekCorrectieAsync(id, "id", cancellationToken);
        verzoek.ControleerVersie(versie);

        // Everything that can be refused without the content comes first: an upload that is refused costs nobody a disk.
        verzoek.Verklaar(verklaring);
        if (bestand is not null)
        {
            await using var inhoud = bestand.OpenReadStream();
            verzoek.BewaarVerklaring((await opslag.BewaarAsync(inhoud, bestand.Name, cancellationToken)).Id);
        }

        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }
}
