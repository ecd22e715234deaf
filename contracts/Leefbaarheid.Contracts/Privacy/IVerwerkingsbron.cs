namespace Leefbaarheid.Contracts.Privacy;

/// <summary>
/// A module's part of the verwerkingsregister (AVG art. 30). A module with personal data registers one; a table with personal data that is in
/// no processing of its module fails a test.
/// </summary>
public interface IVerwerkingsbron
{
    /// <summary>What the module keeps personal data for.</summary>
    IReadOnlyList<Verwerking> Verwerkingen { get; }
}

/// <summary>Something that personal data are kept for.</summary>
/// <param name="Naam">What it is called, in Dutch: <c>Signaleringen</c>.</param>
/// <param name="Doel">What for, as a Dutch sentence.</param>
/// <param name="Grondslag">On which ground.</param>
/// <param name="Toelichting">Why that ground holds, as a Dutch sentence.</param>
/// <param name="Gegevens">The classes of its records; a base class stands for all that derive from it.</param>
public sealed record Verwerking(string Naam, string Doel, Grondslag Grondslag, string Toelichting, IReadOnlyList<Type> Gegevens)
{
    /// <summary>About whom, in Dutch and separated by commas: <c>huurders, omwonenden</c>.</summary>
    public required string Betrokkenen { get; init; }

    /// <summary>Who gets to see them, in Dutch and separated by commas.</summary>
    public required string Ontvangers { get; init; }

    /// <summary>How long they are kept, as a Dutch sentence. Where <see cref="Bewaarsoort"/> is given, what holds while there is no policy.</summary>
    public required string Bewaartermijn { get; init; }

    /// <summary>Kind of the case that they are kept and erased with (<see cref="Bewaring.IBewaarsoort.Soort"/>); null when they hang on none.</summary>
    public string? Bewaarsoort { get; init; }
}

/// <summary>The grounds of AVG art. 6 paragraph 1.</summary>
/// <remarks>GraphQL enum <c>Grondslag</c>.</remarks>
public enum Grondslag
{
    /// <summary>a: consent.</summary>
    Toestemming,

    /// <summary>b: a contract with the person.</summary>
    Overeenkomst,

    /// <summary>c: a duty by law.</summary>
    WettelijkePlicht,

    /// <summary>d: somebody's life.</summary>
    VitaalBelang,

    /// <summary>e: a task of public interest.</summary>
    AlgemeenBelang,

    /// <summary>f: an interest that outweighs that of the person.</summary>
    GerechtvaardigdBelang,
}
