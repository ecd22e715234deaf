namespace Leefbaarheid.Overlast.Samenwerking;

/// <summary>Partners and what was agreed with them.</summary>
[MutationType]
internal sealed class PartnerMutations
{
    /// <summary>Adds a partner.</summary>
    public async Task<Netwerkpartner> NetwerkpartnerToevoegenAsync(
        string naam,
        Netwerkpartnersoort soort,
        string? contactpersoon,
        string? telefoon,
        string? email,
        OverlastContext context,
        CancellationToken cancellationToken)
    {
        var partner = new Netwerkpartner(naam, soort, new Bereikgegevens(contactpersoon, telefoon, email));
        context.Add(partner);
        await context.SaveChangesAsync(cancellationToken);
        return partner;
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Netwerkpartner> NetwerkpartnerWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> naam,
        Optional<Netwerkpartnersoort?> soort,
        Optional<string?> contactpersoon,
        Optional<string?> telefoon,
        Optional<string?> email,
        Optional<bool?> geblokkeerd,
        OverlastContext context,
        CancellationToken cancellationToken)
    {
        var partner = await context.ZoekAsync<Netwerkpartner>(id, "De netwerkpartner", "id", cancellationToken);
        partner.ControleerVersie(versie);
        partner.Wijzig(
            naam.Of(partner.Naam),
            soort.Of(partner.Soort) ?? partner.Soort,
            new Bereikgegevens(contactpersoon.Of(partner.Contactpersoon), telefoon.Of(partner.Telefoon), email.Of(partner.Email)),
            geblokkeerd.Of(partner.Geblokkeerd) ?? false);
        await context.SaveChangesAsync(cancellationToken);
        return partner;
    }

    /// <summary>Records a convenant with one or more partners.</summary>
    public async Task<Convenant> ConvenantToevoegenAsync(
        string naam,
        string doel,
        string grondslag,
        DateOnly geldigVan,
        DateOnly geldigTot,
        IReadOnlyList<Gegevenscategorie> gegevenscategorieen,
        IReadOnlyList<Guid> netwerkpartnerIds,
        OverlastContext context,
        Bewaking bewaking,
        CancellationToken cancellationToken)
    {
        var partners = await PartnersAsync(context, netwerkpartnerIds, cancellationToken);
        var convenant = new Convenant(new Convenantgegevens(naam, doel, grondslag, geldigVan, geldigTot, gegevenscategorieen, partners));
        context.Add(convenant);
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.StelAsync(convenant, cancellationToken);
        return convenant;
    }

    /// <summary>Changes the fields that are given and leaves the others. What was given before stays in the register as it was.</summary>
    public async Task<Convenant> ConvenantWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> naam,
        Optional<string?> doel,
        Optional<string?> grondslag,
        Optional<DateOnly?> geldigVan,
        Optional<DateOnly?> geldigTot,
        Optional<IReadOnlyList<Gegevenscategorie>?> gegevenscategorieen,
        Optional<IReadOnlyList<Guid>?> netwerkpartnerIds,
        OverlastContext context,
        Bewaking bewaking,
        CancellationToken cancellationToken)
    {
        var convenant = await context.Convenanten
            .Include(gekozen => gekozen.Partners)
            .Include(gekozen => gekozen.Categorieen)
            .AsSplitQuery()
            .FirstOrDefaultAsync(gekozen => gekozen.Id == id, cancellationToken)
            ?? throw new NietGevondenException("Het convenant", id.ToString(), "id");
        convenant.ControleerVersie(versie);
        var partnerIds = netwerkpartnerIds.HasValue ? netwerkpartnerIds.Value : null;
        convenant.Wijzig(new Convenantgegevens(
            naam.Of(convenant.Naam),
            doel.Of(convenant.Doel),
            grondslag.Of(convenant.Grondslag),
            geldigVan.Of(convenant.GeldigVan) ?? convenant.GeldigVan,
            geldigTot.Of(convenant.GeldigTot) ?? convenant.GeldigTot,
            (gegevenscategorieen.HasValue ? gegevenscategorieen.Value : null) ?? [.. convenant.Categorieen.Select(regel => regel.Categorie)],
            await PartnersAsync(context, partnerIds ?? [.. convenant.Partners.Select(regel => regel.NetwerkpartnerId)], cancellationToken)));
        // Also when only its partners or categories changed: two who change these at once cannot both be right.
        context.Entry(convenant).Property(gewijzigd => gewijzigd.Naam).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.StelAsync(convenant, cancellationToken);
        return convenant;
    }

    private static async Task<IReadOnlyCollection<Netwerkpartner>> PartnersAsync(
        OverlastContext context, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var partners = await context.Netwerkpartners
            .Where(partner => ids.Contains(partner.Id)).ToDictionaryAsync(partner => partner.Id, cancellationToken);
        return [.. ids.Distinct().Select(id => partners.GetValueOrDefault(id)
            ?? throw new NietGevondenException("De netwerkpartner", id.ToString(), "netwerkpartnerIds"))];
    }
}
