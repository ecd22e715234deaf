using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Tests.Data;

public enum Ernst
{
    Laag,
    Midden,
    Hoog,
}

/// <summary>An entity as modules write them: rules inside, no public setters, no public constructor without parameters.</summary>
public sealed class Dossier
{
    private readonly List<Regel> _regels = [];
    private readonly List<Notitie> _notities = [];

    private Dossier()
    {
    }

    public Dossier(int id, string naam, int punten)
    {
        Id = id;
        Naam = naam;
        Punten = punten;
    }

    public int Id { get; private set; }

    public string Naam { get; private set; } = "";

    public string? Toelichting { get; init; }

    public int Punten { get; private set; }

    public int? Score { get; init; }

    public Ernst Ernst { get; init; }

    public Ernst? VorigeErnst { get; init; }

    public bool IsOpen { get; init; }

    public DateOnly Datum { get; init; }

    public Guid Kenmerk { get; init; }

    public decimal Bedrag { get; init; }

    public Woning? Woning { get; set; }

    public IReadOnlyList<Regel> Regels => _regels;

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public IReadOnlyList<Notitie> Notities => _notities;

    /// <summary>Computed: the database does not know it.</summary>
    public string Label => $"{Id}: {Naam} ({Punten})";

    [GraphQLIgnore]
    public Dossier Met(Regel regel)
    {
        _regels.Add(regel);
        return this;
    }

    [GraphQLIgnore]
    public Dossier Met(Notitie notitie)
    {
        _notities.Add(notitie);
        return this;
    }
}

public sealed class Woning
{
    private Woning()
    {
    }

    public Woning(int id, string straat)
    {
        Id = id;
        Straat = straat;
    }

    public int Id { get; private set; }

    public string Straat { get; private set; } = "";

    public int Bouwjaar { get; init; }

    public string? Complex { get; init; }
}

public sealed class Regel
{
    private Regel()
    {
    }

    public Regel(int id, string tekst)
    {
        Id = id;
        Tekst = tekst;
    }

    public int Id { get; private set; }

    public string Tekst { get; private set; } = "";

    public int Uren { get; init; }

    [GraphQLIgnore]
    [IsProjected]
    public int Volgorde { get; init; }
}

public sealed class Notitie
{
    public int Id { get; init; }

    public string Tekst { get; init; } = "";

    public string Auteur { get; init; } = "";
}

public sealed class Bron
{
    public int Id { get; init; }

    [UsePaging(MaxPageSize = 100, DefaultPageSize = 100, ConnectionName = "BronDossiers")]
    [UseFiltering]
    public IReadOnlyList<Dossier> Dossiers { get; init; } = [];
}

/// <summary>With subclasses in one table: such objects cannot be made member by member.</summary>
public abstract class Dier
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";

    public Woning? Woning { get; init; }
}

public sealed class Hond : Dier
{
    public int Gewicht { get; init; }
}
