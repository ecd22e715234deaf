using HotChocolate.Data;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Tests.Data.Lists;

/// <summary>Lists beside lists and lists in lists.</summary>
public sealed class Wijk
{
    public Guid Id { get; init; }

    public int Nummer { get; init; }

    public string Naam { get; init; } = "";

    public Straat? Hoofdstraat { get; set; }

    public IReadOnlyList<Straat> Straten { get; init; } = [];

    public ICollection<School> Scholen { get; init; } = [];

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public IList<Park> Parken { get; init; } = [];
}

public sealed class Straat
{
    // What is read must reach a list without a setter as well.
    private readonly List<Huis> _huizen = [];

    public int Id { get; init; }

    public string Naam { get; init; } = "";

    public IReadOnlyList<Huis> Huizen => _huizen;

    public IList<Boom> Bomen { get; init; } = [];

    [HotChocolate.GraphQLIgnore]
    public Straat Met(Huis huis)
    {
        _huizen.Add(huis);
        return this;
    }
}

public sealed class School
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";

    public IList<Klas> Klassen { get; init; } = [];

    public IList<Boom> Bomen { get; init; } = [];
}

public sealed class Klas
{
    public int Id { get; init; }

    public int Groep { get; init; }
}

public sealed class Park
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";

    public DateTimeOffset Geopend { get; init; }
}

public sealed class Huis
{
    public int Id { get; init; }

    public int Nummer { get; init; }

    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public IList<Kamer> Kamers { get; init; } = [];

    public IList<Boom> Bomen { get; init; } = [];
}

public sealed class Kamer
{
    public int Id { get; init; }

    public int Oppervlak { get; init; }
}

public sealed class Boom
{
    public int Id { get; init; }

    public string Soort { get; init; } = "";
}
