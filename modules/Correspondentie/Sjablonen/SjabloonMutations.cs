using Leefbaarheid.Correspondentie.Brieven;

namespace Leefbaarheid.Correspondentie.Sjablonen;

/// <summary>Templates of letters, for the functional manager.</summary>
[MutationType]
internal sealed class SjabloonMutations
{
    /// <summary>Adds a template. Its fields are checked now, so that no letter fails on them later.</summary>
    /// <param name="code">Unique, at most 20 characters.</param>
    /// <param name="omschrijving">What people see; also the subject of the letter.</param>
    /// <param name="soort">What kind of letter it makes.</param>
    /// <param name="bestand">A Word document (.docx) of at most 5 MB, without macros and without anything that is fetched from elsewhere.</param>
    /// <param name="vragen">What is asked when a letter is made: every field that is not one of briefvelden.</param>
    /// <param name="taal">Code of TAAL; NLD when left out.</param>
    /// <param name="voorMelder">Whether it can be written to a melder.</param>
    /// <param name="voorVeroorzaker">Whether it can be written to a veroorzaker; fields that lead to the melder are then refused.</param>
    /// <param name="voorContact">Whether it can be written to others who are involved.</param>
    /// <param name="dossiertypen">Codes of dossier types with commas between them; every type when left out.</param>
    public async Task<Briefsjabloon> BriefsjabloonToevoegenAsync(
        string code,
        string omschrijving,
        Briefsoort soort,
        IFile bestand,
        IReadOnlyList<Vraaginvoer>? vragen,
        string? taal,
        bool? voorMelder,
        bool? voorVeroorzaker,
        bool? voorContact,
        string? dossiertypen,
        Sjabloonopslag opslag,
        CorrespondentieContext context,
        CancellationToken cancellationToken)
    {
        var sjabloon = new Briefsjabloon(
            code,
            omschrijving,
            new Sjabloongegevens(soort)
            {
                Taal = taal ?? "NLD",
                VoorMelder = voorMelder ?? false,
                VoorVeroorzaker = voorVeroorzaker ?? false,
                VoorContact = voorContact ?? false,
                Dossiertypen = dossiertypen,
            });
        sjabloon.Vervang(await opslag.NeemAsync(bestand, cancellationToken), Vraaginvoer.Gegevens(vragen));
        return await context.VoegToeAsync(sjabloon, cancellationToken);
    }

    /// <summary>Adds a version of the document. New letters are made from it; letters that were made keep theirs.</summary>
    /// <param name="id">The template.</param>
    /// <param name="versie">The version that was read.</param>
    /// <param name="bestand">A Word document, under the same rules as a new template.</param>
    /// <param name="vragen">All questions that come with it.</param>
    public async Task<Briefsjabloon> BriefsjabloonVervangenAsync(
        Guid id,
        long versie,
        IFile bestand,
        IReadOnlyList<Vraaginvoer>? vragen,
        Sjabloonopslag opslag,
        Briefregister register,
        CorrespondentieContext context,
        CancellationToken cancellationToken)
    {
        var sjabloon = await register.SjabloonAsync(id, "id", cancellationToken);
        sjabloon.ControleerVersie(versie);
        sjabloon.Vervang(await opslag.NeemAsync(bestand, cancellationToken), Vraaginvoer.Gegevens(vragen));
        await context.SaveChangesAsync(cancellationToken);
        return sjabloon;
    }

    /// <summary>Changes the fields that are given and leaves the others. For whom it is stays: its fields were checked for that.</summary>
    public async Task<Briefsjabloon> BriefsjabloonWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<Briefsoort?> soort,
        Optional<string?> taal,
        Optional<string?> dossiertypen,
        Optional<bool?> geblokkeerd,
        Briefregister register,
        CorrespondentieContext context,
        CancellationToken cancellationToken)
    {
        var sjabloon = await register.SjabloonAsync(id, "id", cancellationToken);
        sjabloon.ControleerVersie(versie);
        sjabloon.Wijzig(omschrijving.Of(sjabloon.Omschrijving), geblokkeerd.Of(sjabloon.Geblokkeerd) ?? false);
        sjabloon.Bestem(new Sjabloongegevens(soort.Of(sjabloon.Soort) ?? sjabloon.Soort)
        {
            Taal = taal.Of(sjabloon.Taal),
            VoorMelder = sjabloon.VoorMelder,
            VoorVeroorzaker = sjabloon.VoorVeroorzaker,
            VoorContact = sjabloon.VoorContact,
            Dossiertypen = dossiertypen.Of(sjabloon.Dossiertypen),
        });
        await context.SaveChangesAsync(cancellationToken);
        return sjabloon;
    }
}

/// <summary>A question that comes with a template.</summary>
/// <param name="Veld">The merge field that the answer fills: letters and digits, without spaces.</param>
/// <param name="Vraag">The question.</param>
/// <param name="Soort">What kind of answer it wants; TEKST when left out.</param>
/// <param name="Verplicht">False when there can be a letter without an answer; true when left out.</param>
/// <param name="Keuzes">What can be chosen, for a question of the kind KEUZE.</param>
[GraphQLName("BriefvraagInput")]
internal sealed record Vraaginvoer(string Veld, string Vraag, Vraagsoort? Soort, bool? Verplicht, IReadOnlyList<string>? Keuzes)
{
    internal static IReadOnlyList<Vraaggegevens> Gegevens(IReadOnlyList<Vraaginvoer>? vragen)
        => [.. (vragen ?? []).Select(vraag => new Vraaggegevens(vraag.Veld, vraag.Vraag, vraag.Soort ?? Vraagsoort.Tekst, vraag.Verplicht ?? true)
        {
            Keuzes = vraag.Keuzes ?? [],
        })];
}
