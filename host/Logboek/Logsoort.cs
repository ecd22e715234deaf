namespace Leefbaarheid.Host.Logboek;

/// <summary>What a row of the wijzigingslog tells of a record.</summary>
internal enum Logsoort
{
    /// <summary>It was made. Its values are in the record itself, or the old ones of the first change.</summary>
    Nieuw,

    /// <summary>It was changed.</summary>
    Gewijzigd,

    /// <summary>It was removed; the row has the values that it had.</summary>
    Verwijderd,

    /// <summary>Values of fields were cleared from the log itself, for the AVG. The row names the fields.</summary>
    Gewist,
}
