namespace Leefbaarheid.Rolcentra.Profielen;

/// <summary>Finds the profile of whoever asks: what he chose, else that of his function, else the one of everybody else.</summary>
internal sealed class Profielbepaling(
    RolcentrumContext context,
    IStamgegevens stamgegevens,
    IRoleCenters rolcentra,
    RolcentrumInstellingen instellingen)
{
    public async Task<Profielstand> MijnAsync(CancellationToken cancellationToken)
    {
        var medewerker = await stamgegevens.HuidigeMedewerkerAsync(cancellationToken);
        var (gekozen, toegewezen) = medewerker is null ? (null, null) : await VanAsync(medewerker, cancellationToken);

        // A profile can go with the module that brought it; people then get the next best and keep working.
        var pagina = Zoek(gekozen) ?? Zoek(toegewezen) ?? Zoek(instellingen.Standaardprofiel)
            ?? throw new InvalidOperationException("The module's own profile has no role centre.");
        return new Profielstand(medewerker, pagina, Gekozen: pagina.Profile == gekozen);
    }

    /// <exception cref="NietGevondenException">There is no such profile.</exception>
    public RoleCenterPage Verplicht(string? profiel)
        => Zoek(profiel?.Trim().ToUpperInvariant()) ?? throw new NietGevondenException("Het profiel", profiel ?? "", "profiel");

    public RoleCenterPage? Zoek(string? profiel)
        => profiel is null ? null : rolcentra.All.FirstOrDefault(pagina => pagina.Profile == profiel);

    private async Task<(string? Gekozen, string? Toegewezen)> VanAsync(IMedewerker medewerker, CancellationToken cancellationToken)
    {
        var gekozen = await context.Keuzes
            .Where(keuze => keuze.MedewerkerId == medewerker.Id)
            .Select(keuze => keuze.Profiel)
            .FirstOrDefaultAsync(cancellationToken);
        if (medewerker.Functie is null)
            return (gekozen, null);
        var sleutel = Profieltoewijzing.SleutelVan(medewerker.Functie);
        return (gekozen, await context.Toewijzingen
            .Where(toewijzing => toewijzing.Sleutel == sleutel)
            .Select(toewijzing => toewijzing.Profiel)
            .FirstOrDefaultAsync(cancellationToken));
    }
}

/// <summary>Somebody's profile.</summary>
/// <param name="Medewerker">Who; null for callers who are no medewerker.</param>
/// <param name="Pagina">The role centre of the profile.</param>
/// <param name="Gekozen">True when he chose it himself.</param>
internal sealed record Profielstand(IMedewerker? Medewerker, RoleCenterPage Pagina, bool Gekozen);
