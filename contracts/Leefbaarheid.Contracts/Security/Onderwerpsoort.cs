namespace Leefbaarheid.Contracts.Security;

/// <summary>
/// A kind of record that others hang on, also those of other modules, and how to find out who may read it. Declared by the module whose
/// record it is; the host makes one condition of it, which the database checks in the statement of every query.
/// </summary>
/// <param name="Soort">Name of the record's type.</param>
public abstract record Onderwerpsoort(string Soort);

/// <summary>A kind of record that is for everybody who may read its type.</summary>
/// <param name="Soort">Name of the record's type.</param>
public sealed record Openonderwerp(string Soort) : Onderwerpsoort(Soort);

/// <summary>A kind of case: a record that says itself who may know of it.</summary>
/// <param name="Soort">Name of the record's type.</param>
/// <param name="Tabel">Where the cases are. The key is called <c>Id</c>.</param>
public sealed record Zaaksoort(string Soort, Tabel Tabel) : Onderwerpsoort(Soort)
{
    /// <summary>Column with the <see cref="Security.Vertrouwelijkheid"/>.</summary>
    public string Vertrouwelijkheid { get; init; } = "Vertrouwelijkheid";

    /// <summary>Column with the key of the medewerker who handles it.</summary>
    public string Medewerker { get; init; } = "BehandelendMedewerkerId";

    /// <summary>Column with the key of the team that handles it.</summary>
    public string Team { get; init; } = "BehandelendTeamId";

    /// <summary>To the code of its type.</summary>
    public required Pad Type { get; init; }

    /// <summary>To the areas that it is about.</summary>
    public IReadOnlyList<Pad> Gebieden { get; init; } = [];

    /// <summary>To the medewerkers who may read it beside those who handle it; null when nobody can be named.</summary>
    public Pad? Meelezers { get; init; }
}

/// <summary>A kind of record that is part of a case and that others hang on too.</summary>
/// <param name="Soort">Name of the record's type.</param>
/// <param name="Tabel">Where they are. The key is called <c>Id</c>.</param>
/// <param name="Zaaksoort">Kind of the case.</param>
/// <param name="Sleutel">Column with the key of the case; where it is null, the record is for everybody.</param>
public sealed record Zaakdeelsoort(string Soort, Tabel Tabel, string Zaaksoort, string Sleutel) : Onderwerpsoort(Soort);

/// <summary>A table.</summary>
/// <param name="Schema">Of the module: <see cref="Data.ModuleDbContext.Schema"/>.</param>
/// <param name="Naam">Without the schema.</param>
public sealed record Tabel(string Schema, string Naam);

/// <summary>How to get from a record to what is written in other tables.</summary>
/// <param name="Kolom">The record's column to begin with.</param>
/// <param name="Stappen">From table to table; the last one ends at what is looked for.</param>
public sealed record Pad(string Kolom, params IReadOnlyList<Stap> Stappen);

/// <summary>To the rows of a table.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Van">The column that has the value where the path came from.</param>
/// <param name="Naar">The column that the path goes on with.</param>
public sealed record Stap(Tabel Tabel, string Van, string Naar);
