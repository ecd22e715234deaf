using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// The functions of this installation. What each may do is said by the permission sets of the modules that are there; the section
/// <c>Functies</c> of the configuration says otherwise, or adds functions of the corporation's own.
/// </summary>
internal sealed class FunctieCatalog
{
    public const string Section = "Functies";

    private static readonly (string Code, string Naam, Vertrouwelijkheid TotEnMet)[] s_standard =
    [
        (Functies.Applicatiebeheerder, "Applicatiebeheerder", Vertrouwelijkheid.Geheim),
        (Functies.Wijkbeheerder, "Wijkbeheerder", Vertrouwelijkheid.Intern),
        (Functies.Coordinator, "Coördinator", Vertrouwelijkheid.Vertrouwelijk),
        (Functies.SociaalBeheerder, "Sociaal beheerder", Vertrouwelijkheid.Intern),
        (Functies.Leefbaarheidsmedewerker, "Leefbaarheidsmedewerker", Vertrouwelijkheid.Intern),
        (Functies.Ondersteuner, "Ondersteuner sociaal beheer", Vertrouwelijkheid.Intern),
        (Functies.Manager, "Manager", Vertrouwelijkheid.Vertrouwelijk),
        (Functies.PrivacyOfficer, "Privacy officer", Vertrouwelijkheid.Geheim),
    ];

    private readonly Dictionary<string, Functie> _byCode = new(StringComparer.OrdinalIgnoreCase);

    public FunctieCatalog(IEnumerable<ModulePermissionSet> sets, IConfiguration configuration)
    {
        Sets = sets.ToDictionary(set => set.Set.Code, StringComparer.Ordinal);
        foreach (var (code, naam, totEnMet) in s_standard)
        {
            _byCode.Add(code, new Functie(code, naam, [.. Sets.Values.Where(set => set.Set.Functies.Contains(code, StringComparer.Ordinal)).Select(set => set.Set.Code)])
            {
                Alles = code == Functies.Applicatiebeheerder,
                Leesgrens = new Leesgrens { TotEnMet = totEnMet },
            });
        }

        foreach (var own in configuration.GetSection(Section).GetChildren())
            _byCode[own.Key] = Own(own);
    }

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyCollection<Functie> All => _byCode.Values;

    /// <summary>The permission sets by their code.</summary>
    public IReadOnlyDictionary<string, ModulePermissionSet> Sets { get; }

    /// <summary>Null for a code that no function has: it allows nothing.</summary>
    public Functie? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Refuses what would allow nothing without anybody noticing.</summary>
    /// <exception cref="RegelovertredingException"><c>FUNCTIE_ONBEKEND</c>.</exception>
    public void Controleer(IEnumerable<string> codes)
    {
        if (codes.FirstOrDefault(code => Find(code) is null) is { } onbekend)
        {
            throw new RegelovertredingException(
                "FUNCTIE_ONBEKEND", $"Er is geen functie {onbekend}. De functies zijn {string.Join(", ", All.Select(functie => functie.Code))}.", "functies");
        }
    }

    /// <summary>A set of a module that is switched off is no mistake: it comes back with the module.</summary>
    private Functie Own(IConfigurationSection section)
    {
        var before = _byCode.GetValueOrDefault(section.Key);
        return new Functie(
            before?.Code ?? section.Key.ToUpperInvariant(),
            section["Naam"] ?? before?.Naam ?? section.Key,
            section.GetSection("Sets").Get<string[]>()?.Where(Sets.ContainsKey).ToList() ?? before?.Sets ?? [])
        {
            Alles = section.GetValue("Alles", before?.Alles ?? false),
            Leesgrens = Leesgrens.Lees(section, before?.Leesgrens ?? new Leesgrens()),
        };
    }
}
