namespace Leefbaarheid.Host.Events;

/// <summary>What happened to a record.</summary>
internal enum Wijzigingssoort
{
    /// <summary>It was made.</summary>
    Nieuw,

    /// <summary>It was changed.</summary>
    Gewijzigd,

    /// <summary>It was removed.</summary>
    Verwijderd,
}

/// <summary>That a record was saved; never what is in it.</summary>
/// <param name="Type">The record's class.</param>
/// <param name="Id">Its key; null for so many records that they are not told one by one.</param>
/// <param name="Kind">What happened to it; a change for many.</param>
internal readonly record struct RecordChange(Type Type, Guid? Id, Wijzigingssoort Kind);
