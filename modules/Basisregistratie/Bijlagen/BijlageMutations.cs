using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Bijlagen;

/// <summary>Attaching documents and photos to records.</summary>
[MutationType]
internal sealed class BijlageMutations
{
    /// <summary>
    /// Attaches a file to a record. It goes as a multipart request; its content decides what kind of file it is, and its name must agree.
    /// </summary>
    /// <param name="bestand">The file.</param>
    /// <param name="onderwerpsoort">GraphQL type of the record: its __typename.</param>
    /// <param name="onderwerpId">The record.</param>
    /// <param name="titel">What it shows or says; the name of the file when left out.</param>
    /// <param name="soort">Code of INFORMATIEOBJECTSOORT; what the content suggests when left out.</param>
    /// <param name="vertrouwelijkheid">Who may know of it; as the record when left out, and never less close.</param>
    /// <param name="ontvangstdatum">The day on which it came in.</param>
    /// <param name="auteur">Who made it.</param>
    /// <param name="dienst">Attaches.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Bijlage> BijlageToevoegenAsync(
        IFile bestand,
        string onderwerpsoort,
        Guid onderwerpId,
        string? titel,
        string? soort,
        Vertrouwelijkheid? vertrouwelijkheid,
        DateOnly? ontvangstdatum,
        string? auteur,
        Bijlagedienst dienst,
        CancellationToken cancellationToken)
    {
        await using var inhoud = bestand.OpenReadStream();
        return await dienst.VoegToeAsync(
            new NieuweBijlage(onderwerpsoort, onderwerpId, bestand.Name)
            {
                Titel = titel,
                Soort = soort,
                Vertrouwelijkheid = vertrouwelijkheid,
                Ontvangstdatum = ontvangstdatum,
                Auteur = auteur,
            },
            inhoud,
            cancellationToken);
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Bijlage> BijlageWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> titel,
        Optional<string?> soort,
        Optional<Vertrouwelijkheid?> vertrouwelijkheid,
        Optional<DateOnly?> ontvangstdatum,
        Optional<string?> auteur,
        BasisContext context,
        Bijlagedienst dienst,
        Codecontrole codes,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var (bijlage, minstens) = await dienst.TeWijzigenAsync(id, cancellationToken);
        bijlage.ControleerVersie(versie);
        var gekozen = soort.Of(bijlage.Soort) ?? bijlage.Soort;
        if (gekozen != bijlage.Soort)
            await codes.ControleerAsync(Keuzelijsten.Informatieobjectsoort, gekozen, "soort", cancellationToken);
        bijlage.Beschrijf(
            new Bijlagegegevens(titel.Of(bijlage.Titel), gekozen, vertrouwelijkheid.Of(bijlage.Vertrouwelijkheid) ?? bijlage.Vertrouwelijkheid)
            {
                Ontvangstdatum = ontvangstdatum.Of(bijlage.Ontvangstdatum),
                Auteur = auteur.Of(bijlage.Auteur),
            },
            minstens,
            klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        return bijlage;
    }

    /// <summary>Puts another file in the place of the present one, as its next version; the present one is kept.</summary>
    public async Task<Bijlage> BijlageVervangenAsync(
        Guid id, long versie, IFile bestand, Bijlagedienst dienst, CancellationToken cancellationToken)
    {
        await using var inhoud = bestand.OpenReadStream();
        return await dienst.VervangAsync(id, versie, bestand.Name, inhoud, cancellationToken);
    }

    /// <summary>Takes an attachment away: it can no longer be opened, and stays on record with the reason.</summary>
    public Task<Bijlage> BijlageVerwijderenAsync(Guid id, string reden, Bijlagedienst dienst, CancellationToken cancellationToken)
        => dienst.VerwijderAsync(id, reden, cancellationToken);

    /// <summary>Brings back an attachment that was taken away.</summary>
    public Task<Bijlage> BijlageHerstellenAsync(Guid id, Bijlagedienst dienst, CancellationToken cancellationToken)
        => dienst.HerstelAsync(id, cancellationToken);
}
