using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Correspondentie.Brieven;
using Leefbaarheid.Correspondentie.Sjablonen;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>From a letter to what belongs to it.</summary>
[ExtendObjectType<Brief>]
internal sealed class BriefFields
{
    /// <summary>What it was made from.</summary>
    [BindMember(nameof(Brief.Sjabloon))]
    public async Task<Briefsjabloon> GetSjabloonAsync(
        [Parent(nameof(Brief.SjabloonId))] Brief brief, SjabloonLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(brief.SjabloonId, cancellationToken))!;

    /// <summary>The answers that the latest document was made with, in order of the questions.</summary>
    [BindMember(nameof(Brief.Antwoorden))]
    public async Task<Briefantwoord[]> GetAntwoordenAsync(
        [Parent(nameof(Brief.Id))] Brief brief, AntwoordenLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(brief.Id, cancellationToken))!;

    /// <summary>The documents that were made of it, the oldest first.</summary>
    [BindMember(nameof(Brief.Documenten))]
    public async Task<Briefdocument[]> GetDocumentenAsync(
        [Parent(nameof(Brief.Id))] Brief brief, DocumentenLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(brief.Id, cancellationToken))!;

    /// <summary>Path at which the latest document is downloaded; null for a letter that was removed.</summary>
    public async Task<string?> GetDownloadpadAsync(
        [Parent(nameof(Brief.Id))] Brief brief, DocumentenLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(brief.Id, cancellationToken)) is [.., { } laatste] ? Bestand.PadVan(laatste.BestandId) : null;

    /// <summary>The dossier.</summary>
    [GraphQLType("Leefbaarheidsdossier")]
    public Task<ILeefbaarheidsdossier?> GetLeefbaarheidsdossierAsync(
        [Parent(nameof(Brief.LeefbaarheidsdossierId))] Brief brief, RecordLoader<ILeefbaarheidsdossier> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(brief.LeefbaarheidsdossierId, cancellationToken);

    /// <summary>The action line that it is the work of; null for the dossier as a whole.</summary>
    [GraphQLType("Actieregel")]
    public Task<IActieregel?> GetActieregelAsync(
        [Parent(nameof(Brief.ActieregelId))] Brief brief, RecordLoader<IActieregel> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(brief.ActieregelId, cancellationToken);

    /// <summary>To whom it is written.</summary>
    [GraphQLType("Contact")]
    public Task<IContact?> GetContactAsync(
        [Parent(nameof(Brief.ContactId))] Brief brief, RecordLoader<IContact> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(brief.ContactId, cancellationToken);

    /// <summary>The contact moment that the sending was logged as; null while it is a concept.</summary>
    [GraphQLType("Interactielogpost")]
    public Task<IInteractielogpost?> GetInteractielogpostAsync(
        [Parent(nameof(Brief.InteractielogpostId))] Brief brief, RecordLoader<IInteractielogpost> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(brief.InteractielogpostId, cancellationToken);
}

/// <summary>From a document of a letter to its file.</summary>
[ExtendObjectType<Briefdocument>]
internal sealed class BriefdocumentFields
{
    /// <summary>Path at which it is downloaded.</summary>
    public string GetDownloadpad([Parent(nameof(Briefdocument.BestandId))] Briefdocument document) => Bestand.PadVan(document.BestandId);
}

/// <summary>From a template to its versions.</summary>
[ExtendObjectType<Briefsjabloon>]
internal sealed class BriefsjabloonFields
{
    /// <summary>All versions, the oldest first.</summary>
    [BindMember(nameof(Briefsjabloon.Versies))]
    public async Task<Briefsjabloonversie[]> GetVersiesAsync(
        [Parent(nameof(Briefsjabloon.Id))] Briefsjabloon sjabloon, VersiesLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(sjabloon.Id, cancellationToken))!;

    /// <summary>What is asked when a letter is made of the current version, in order.</summary>
    public async Task<Briefvraag[]> GetVragenAsync(
        [Parent($"{nameof(Briefsjabloon.Id)} {nameof(Briefsjabloon.HuidigeVersie)}")] Briefsjabloon sjabloon,
        VersiesLader versies,
        VragenLader lader,
        CancellationToken cancellationToken)
        => (await versies.LoadAsync(sjabloon.Id, cancellationToken))!.FirstOrDefault(versie => versie.Nummer == sjabloon.HuidigeVersie) is { } huidig
            ? (await lader.LoadAsync(huidig.Id, cancellationToken))!
            : [];
}

/// <summary>From a version of a template to its questions and its file.</summary>
[ExtendObjectType<Briefsjabloonversie>]
internal sealed class BriefsjabloonversieFields
{
    /// <summary>What is asked when a letter is made, in order.</summary>
    [BindMember(nameof(Briefsjabloonversie.Vragen))]
    public async Task<Briefvraag[]> GetVragenAsync(
        [Parent(nameof(Briefsjabloonversie.Id))] Briefsjabloonversie versie, VragenLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(versie.Id, cancellationToken))!;

    /// <summary>Path at which the document is downloaded, to be changed in Word or LibreOffice.</summary>
    public string GetDownloadpad([Parent(nameof(Briefsjabloonversie.BestandId))] Briefsjabloonversie versie) => Bestand.PadVan(versie.BestandId);
}

/// <summary>What can be answered to a question.</summary>
[ExtendObjectType<Briefvraag>]
internal sealed class BriefvraagFields
{
    /// <summary>What can be chosen; empty for a question of another kind.</summary>
    public IReadOnlyList<string> GetKeuzes([Parent(nameof(Briefvraag.Keuzetekst))] Briefvraag vraag) => Briefvraag.Keuzes(vraag.Keuzetekst);
}
