namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// What every stored record has. The host fills these members when a unit of work is saved; a module only reads them.
/// </summary>
[DataClassification(DataClassification.SystemMetadata)]
public abstract class Entity
{
    /// <summary>The record's key: made by the program, never shown to people and never reused.</summary>
    public Guid Id { get; private set; }

    /// <summary>
    /// Rises by one with every change. A writer hands back the version that it read; another value means that somebody else
    /// was first. Managed by the program, because the database's own row versions differ per provider.
    /// </summary>
    public long Version { get; private set; }

    /// <summary>When the record was made, in UTC.</summary>
    public DateTime SystemCreatedAt { get; private set; }

    /// <summary>User name of who made the record.</summary>
    public string SystemCreatedBy { get; private set; } = "";

    /// <summary>When the record was last changed, in UTC.</summary>
    public DateTime SystemModifiedAt { get; private set; }

    /// <summary>User name of who last changed the record.</summary>
    public string SystemModifiedBy { get; private set; } = "";

    /// <summary>Refuses a change that was based on an older state of this record.</summary>
    /// <param name="gelezenVersie">The version that the writer had on screen.</param>
    /// <exception cref="Errors.VersieconflictException">The record was changed in the meantime.</exception>
    public void ControleerVersie(long gelezenVersie)
    {
        if (gelezenVersie != Version)
            throw new Errors.VersieconflictException(GetType().Name, Version, SystemModifiedBy, SystemModifiedAt);
    }
}
