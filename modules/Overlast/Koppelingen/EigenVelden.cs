using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Instrumenten;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Logboek;
using Leefbaarheid.Overlast.Samenwerking;
using Leefbaarheid.Overlast.Triage;

namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>What everything on a dossier shares: the way back to it.</summary>
internal abstract class DossierdeelFields<T>
    where T : Dossierdeel
{
    /// <summary>The dossier that it belongs to.</summary>
    [GraphQLType("Leefbaarheidsdossier")]
    public Task<ILeefbaarheidsdossier?> GetLeefbaarheidsdossierAsync(
        [Parent(nameof(Dossierdeel.LeefbaarheidsdossierId))] T deel, RecordLoader<ILeefbaarheidsdossier> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(deel.LeefbaarheidsdossierId, cancellationToken);
}

[ExtendObjectType(typeof(Interventie))]
internal sealed class InterventieFields : DossierdeelFields<Interventie>
{
    /// <summary>Out of the catalogue.</summary>
    [BindMember(nameof(Interventie.Instrument))]
    public async Task<Instrument> GetInstrumentAsync(
        [Parent(nameof(Interventie.InstrumentId))] Interventie interventie, Entiteitlader<Instrument> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(interventie.InstrumentId, cancellationToken))!;

    /// <summary>Who takes part, in order of adding.</summary>
    [BindMember(nameof(Interventie.Deelnemers))]
    public async Task<Interventiedeelnemer[]> GetDeelnemersAsync(
        [Parent(nameof(Interventie.Id))] Interventie interventie, Deelnemerlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(interventie.Id, cancellationToken))!;

    /// <summary>The line that it is the work of.</summary>
    [GraphQLType("Actieregel")]
    public Task<IActieregel?> GetActieregelAsync(
        [Parent(nameof(Interventie.ActieregelId))] Interventie interventie, RecordLoader<IActieregel> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(interventie.ActieregelId, cancellationToken);
}

[ExtendObjectType(typeof(Interventiedeelnemer))]
internal sealed class InterventiedeelnemerFields
{
    /// <summary>The contact; null when it is not one.</summary>
    [GraphQLType("Contact")]
    public Task<IContact?> GetContactAsync(
        [Parent(nameof(Interventiedeelnemer.ContactId))] Interventiedeelnemer deelnemer, RecordLoader<IContact> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(deelnemer.ContactId, cancellationToken);

    /// <summary>The medewerker; null when it is not one.</summary>
    [GraphQLType("Medewerker")]
    public Task<IMedewerker?> GetMedewerkerAsync(
        [Parent(nameof(Interventiedeelnemer.MedewerkerId))] Interventiedeelnemer deelnemer,
        RecordLoader<IMedewerker> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(deelnemer.MedewerkerId, cancellationToken);

    /// <summary>The partner; null when it is not one.</summary>
    [BindMember(nameof(Interventiedeelnemer.Netwerkpartner))]
    public Task<Netwerkpartner?> GetNetwerkpartnerAsync(
        [Parent(nameof(Interventiedeelnemer.NetwerkpartnerId))] Interventiedeelnemer deelnemer,
        Entiteitlader<Netwerkpartner> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(deelnemer.NetwerkpartnerId, cancellationToken);
}

[ExtendObjectType(typeof(Afspraak))]
internal sealed class AfspraakFields : DossierdeelFields<Afspraak>
{
    /// <summary>Whose behaviour it is about.</summary>
    [GraphQLType("Contact")]
    public Task<IContact?> GetContactAsync(
        [Parent(nameof(Afspraak.ContactId))] Afspraak afspraak, RecordLoader<IContact> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(afspraak.ContactId, cancellationToken);

    /// <summary>The deadline that watches its last day, and those that were met or withdrawn before.</summary>
    public async Task<Termijn[]> GetTermijnenAsync(
        [Parent(nameof(Afspraak.Id))] Afspraak afspraak, Termijnlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(Bewaking.Onderwerp(afspraak), cancellationToken))!;
}

[ExtendObjectType(typeof(Overlastlogboekregel))]
internal sealed class LogboekregelFields : DossierdeelFields<Overlastlogboekregel>
{
    /// <summary>Who noticed it; null for a medewerker or an anonymous reporter.</summary>
    [GraphQLType("Contact")]
    public Task<IContact?> GetContactAsync(
        [Parent(nameof(Overlastlogboekregel.ContactId))] Overlastlogboekregel regel, RecordLoader<IContact> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(regel.ContactId, cancellationToken);
}

[ExtendObjectType(typeof(Overlasttriage))]
internal sealed class OverlasttriageFields : DossierdeelFields<Overlasttriage>;

[ExtendObjectType(typeof(Dossieropbouwstuk))]
internal sealed class DossieropbouwstukFields : DossierdeelFields<Dossieropbouwstuk>;

[ExtendObjectType(typeof(Convenant))]
internal sealed class ConvenantFields
{
    /// <summary>Who signed it, by name.</summary>
    [BindMember(nameof(Convenant.Partners))]
    public async Task<Netwerkpartner[]> GetPartnersAsync(
        [Parent(nameof(Convenant.Id))] Convenant convenant, Convenantpartnerlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(convenant.Id, cancellationToken))!;

    /// <summary>What it covers.</summary>
    [BindMember(nameof(Convenant.Categorieen))]
    [GraphQLName("gegevenscategorieen")]
    public async Task<Gegevenscategorie[]> GetGegevenscategorieenAsync(
        [Parent(nameof(Convenant.Id))] Convenant convenant, Convenantcategorielader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(convenant.Id, cancellationToken))!;
}

[ExtendObjectType(typeof(Doorverwijzing))]
internal sealed class DoorverwijzingFields : DossierdeelFields<Doorverwijzing>
{
    /// <summary>To whom.</summary>
    [BindMember(nameof(Doorverwijzing.Netwerkpartner))]
    public async Task<Netwerkpartner> GetNetwerkpartnerAsync(
        [Parent(nameof(Doorverwijzing.NetwerkpartnerId))] Doorverwijzing doorverwijzing,
        Entiteitlader<Netwerkpartner> lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(doorverwijzing.NetwerkpartnerId, cancellationToken))!;

    /// <summary>What the partner was told.</summary>
    [BindMember(nameof(Doorverwijzing.Gegevensverstrekking))]
    public async Task<Gegevensverstrekking> GetGegevensverstrekkingAsync(
        [Parent(nameof(Doorverwijzing.GegevensverstrekkingId))] Doorverwijzing doorverwijzing,
        Entiteitlader<Gegevensverstrekking> lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(doorverwijzing.GegevensverstrekkingId, cancellationToken))!;
}

[ExtendObjectType(typeof(Gegevensverstrekking))]
internal sealed class GegevensverstrekkingFields : DossierdeelFields<Gegevensverstrekking>
{
    /// <summary>To whom.</summary>
    [BindMember(nameof(Gegevensverstrekking.Netwerkpartner))]
    public async Task<Netwerkpartner> GetNetwerkpartnerAsync(
        [Parent(nameof(Gegevensverstrekking.NetwerkpartnerId))] Gegevensverstrekking verstrekking,
        Entiteitlader<Netwerkpartner> lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(verstrekking.NetwerkpartnerId, cancellationToken))!;

    /// <summary>Under which agreement.</summary>
    [BindMember(nameof(Gegevensverstrekking.Convenant))]
    public async Task<Convenant> GetConvenantAsync(
        [Parent(nameof(Gegevensverstrekking.ConvenantId))] Gegevensverstrekking verstrekking,
        Entiteitlader<Convenant> lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(verstrekking.ConvenantId, cancellationToken))!;

    /// <summary>What kinds of data.</summary>
    [BindMember(nameof(Gegevensverstrekking.Categorieen))]
    [GraphQLName("gegevenscategorieen")]
    public async Task<Gegevenscategorie[]> GetGegevenscategorieenAsync(
        [Parent(nameof(Gegevensverstrekking.Id))] Gegevensverstrekking verstrekking,
        VerstrekteCategorielader lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(verstrekking.Id, cancellationToken))!;
}
