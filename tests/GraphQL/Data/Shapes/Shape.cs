using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Tests.Data.Shapes;

/// <summary>Stored as one table with its subclasses, and an interface in the schema.</summary>
[InterfaceType]
public abstract class Dier
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";

    public Hok? Hok { get; init; }
}

public sealed class Hond : Dier
{
    public int Gewicht { get; init; }

    public Baas? Baas { get; init; }
}

public sealed class Kat : Dier
{
    public ICollection<Muis> Muizen { get; init; } = [];
}

public sealed class Hok
{
    public int Id { get; init; }

    public string Plek { get; init; } = "";

    public ICollection<Dier> Dieren { get; init; } = [];
}

public sealed class Baas
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";
}

public sealed class Muis
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";
}

public readonly record struct PostId(int Value);

/// <summary>A record that only its constructor can make, with owned parts.</summary>
public sealed record Post(int Id, string Naam)
{
    public Plaats? Plaats { get; init; }

    public Post? Vorige { get; init; }

    public ICollection<Post> Volgende { get; init; } = [];
}

public sealed record Plaats(string Straat, string? Dorp);

/// <summary>With a key and another member that are stored converted.</summary>
public sealed class Merk
{
    public MerkId Sleutel { get; init; }

    public string Naam { get; init; } = "";

    public int Rang { get; init; }

    public Vorm Vorm { get; init; } = new();

    /// <summary>Only this member can be ordered by: many are equal.</summary>
    public string Soort { get; init; } = "";
}

public readonly record struct MerkId(int Value);

/// <summary>Stored in one column.</summary>
public sealed class Vorm
{
    public string Naam { get; init; } = "";
}

/// <summary>What a resolver makes out of an entity itself.</summary>
public sealed class Overzicht
{
    public string Titel { get; set; } = "";

    public string Soort { get; set; } = "";
}
