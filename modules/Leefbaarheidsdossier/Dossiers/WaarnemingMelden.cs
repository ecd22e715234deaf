using System.Globalization;
using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>
/// What somebody of the corporation sees on the street or in a stairwell, with photos, in one go: a dossier that he handles himself until
/// it is given to somebody else. Half a dossier would be worse than none, so that one mutation does it all.
/// </summary>
internal sealed class WaarnemingMelden(
    DossierContext context,
    DossierAanmaken aanmaken,
    Lijstwijziging lijst,
    Verwijzingen verwijzingen,
    IBijlagen bijlagen,
    IStamgegevens stamgegevens,
    Momenten momenten,
    IOptions<Waarnemingsinstellingen> instellingen)
{
    public const int MaxFotos = 10;

    /// <exception cref="RegelovertredingException"><c>WAARNEMING_LEEG</c>: neither words nor a photo.</exception>
    /// <exception cref="NietGevondenException">The type of the settings, or the unit, is not there.</exception>
    public async Task<Leefbaarheidsdossier> UitvoerenAsync(Waarneming waarneming, CancellationToken cancellationToken)
    {
        var vandaag = momenten.Nu().Vandaag;
        var omschrijving = Omschrijving(waarneming, vandaag);
        Invoer.Tussen(waarneming.Fotos.Count, 0, MaxFotos, "fotos");
        if (waarneming.EenheidId is { } eenheid)
            await verwijzingen.ControleerAsync<IEenheid>([eenheid], "De eenheid", "eenheidId", cancellationToken);
        var medewerker = await stamgegevens.HuidigeMedewerkerAsync(cancellationToken);
        var dossier = await aanmaken.UitvoerenAsync(
            new NieuwDossier(await TypeAsync(cancellationToken), omschrijving)
            {
                Urgentie = waarneming.Urgentie ?? Urgentie.Normaal,
                Vertrouwelijkheid = Vertrouwelijkheid.Intern,
                BehandelendMedewerkerId = medewerker?.Id,
            },
            cancellationToken);
        if (waarneming.EenheidId is { } eenheidId)
        {
            await lijst.UitvoerenAsync(
                dossier.Id,
                [nameof(Leefbaarheidsdossier.Eenheden)],
                gevonden => gevonden.VoegEenhedenToe(Kenmerkregel.Maak([new Kenmerkregel(eenheidId, TonenOpDossier: true)], id => new DossierEenheid(id))),
                cancellationToken);
        }

        foreach (var foto in waarneming.Fotos)
        {
            await using var inhoud = foto.OpenReadStream();
            await bijlagen.VoegToeAsync(new NieuweBijlage(nameof(Leefbaarheidsdossier), dossier.Id, foto.Name), inhoud, cancellationToken);
        }

        return dossier;
    }

    /// <summary>A photo says enough in a stairwell; the words can come later.</summary>
    private static string Omschrijving(Waarneming waarneming, DateOnly vandaag)
    {
        if (!string.IsNullOrWhiteSpace(waarneming.Omschrijving))
            return waarneming.Omschrijving;
        if (waarneming.Fotos.Count == 0)
            throw new RegelovertredingException("WAARNEMING_LEEG", "Beschrijf wat u ziet, of voeg een foto toe.", "omschrijving");
        return string.Create(CultureInfo.InvariantCulture, $"Waarneming van {vandaag:d-M-yyyy}");
    }

    private async Task<Guid> TypeAsync(CancellationToken cancellationToken)
    {
        var code = instellingen.Value.Waarnemingstype;
        return await context.Typen.Where(type => type.Code == code).Select(type => (Guid?)type.Id).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NietGevondenException("Het leefbaarheidsdossiertype", code, "omschrijving");
    }
}

/// <summary>What was seen.</summary>
/// <param name="Omschrijving">In words; null when the photos say it.</param>
/// <param name="EenheidId">Where; null when it is nowhere near a unit.</param>
/// <param name="Urgentie">How soon something must be done; normal when null.</param>
/// <param name="Fotos">What it looks like.</param>
internal sealed record Waarneming(string? Omschrijving, Guid? EenheidId, Urgentie? Urgentie, IReadOnlyList<IFile> Fotos);

/// <summary>Part of the object <c>settings</c> of the module's line in <c>modules.json</c>.</summary>
internal sealed class Waarnemingsinstellingen
{
    /// <summary>Code of the type that the dossier of an observation gets.</summary>
    public string Waarnemingstype { get; init; } = "VERBETER";
}

/// <summary>From the street to a dossier.</summary>
[MutationType]
internal sealed class WaarnemingMutations
{
    /// <summary>Makes a dossier out of what the current medewerker sees, with its place and photos. Needs words or a photo.</summary>
    /// <param name="omschrijving">What it is; left out, the photos say it.</param>
    /// <param name="eenheidId">The unit where it is, or that is nearest.</param>
    /// <param name="urgentie">How soon something must be done; normal when left out.</param>
    /// <param name="fotos">At most ten photos; they go as a multipart request.</param>
    public Task<Leefbaarheidsdossier> WaarnemingMeldenAsync(
        string? omschrijving,
        Guid? eenheidId,
        Urgentie? urgentie,
        IReadOnlyList<IFile>? fotos,
        WaarnemingMelden melden,
        CancellationToken cancellationToken)
        => melden.UitvoerenAsync(new Waarneming(omschrijving, eenheidId, urgentie, fotos ?? []), cancellationToken);
}
