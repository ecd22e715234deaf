namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

public enum Kleur
{
    Rood,
    Groen,
    DonkerBlauw,
}

/// <summary>An entity with every kind of member that can be filtered.</summary>
public sealed class Pand
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";

    public string? Bijnaam { get; init; }

    public int Bouwjaar { get; init; }

    public int? Etages { get; init; }

    public long Kosten { get; init; }

    public short? Nummer { get; init; }

    public decimal Huur { get; init; }

    public decimal? Toeslag { get; init; }

    public double Oppervlak { get; init; }

    public bool Bewoond { get; init; }

    public bool? Monument { get; init; }

    public DateOnly Opgeleverd { get; init; }

    public DateOnly? Gesloopt { get; init; }

    public TimeOnly? Bezoektijd { get; init; }

    public DateTime Gewijzigd { get; init; }

    public DateTime? Geschat { get; init; }

    public Guid Kenmerk { get; init; }

    public Guid? Vorig { get; init; }

    public Kleur Kleur { get; init; }

    public Kleur? Deur { get; init; }

    public string[] Labels { get; init; } = [];

    public int[] Metingen { get; init; } = [];

    public Eigenaar Eigenaar { get; init; } = new();

    public Wijk? Wijk { get; init; }

    public ICollection<Kamer> Kamers { get; init; } = [];

    /// <summary>Computed: no database knows it.</summary>
    public string Titel => $"{Naam}/{Bouwjaar}";
}

/// <summary>Stored in the row of its owner.</summary>
public sealed class Eigenaar
{
    public string Naam { get; init; } = "";

    public string? Plaats { get; init; }
}

public sealed class Wijk
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";

    public string? Postcode { get; init; }

    public Stad? Stad { get; init; }

    public ICollection<Pand> Panden { get; init; } = [];
}

public sealed class Stad
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";

    public int? Inwoners { get; init; }
}

public sealed class Kamer
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";

    public double Vloer { get; init; }

    public Kleur? Kleur { get; init; }

    public ICollection<Raam> Ramen { get; init; } = [];
}

public sealed class Raam
{
    public int Id { get; init; }

    public string? Glas { get; init; }

    public int Breedte { get; init; }
}

/// <summary>With moments that SQLite cannot compare.</summary>
public sealed class Bezoek
{
    public int Id { get; init; }

    public DateTimeOffset Moment { get; init; }

    public DateTimeOffset? Einde { get; init; }
}
