namespace Leefbaarheid.Host.Modules;

/// <summary>How a module ended up at this start.</summary>
internal enum ModuleStatus
{
    /// <summary>It serves.</summary>
    Actief,

    /// <summary>Switched off in modules.json.</summary>
    Uitgeschakeld,

    /// <summary>A module that it needs is absent, off, or was left out itself.</summary>
    AfhankelijkheidOntbreekt,

    /// <summary>Its manifest or its files are wrong.</summary>
    Ongeldig,

    /// <summary>It was made for another version of the contracts or of a module that it needs.</summary>
    Incompatibel,

    /// <summary>Its tables, or the data in them, could not be brought up to date.</summary>
    MigratieMislukt,

    /// <summary>It failed at a later step of the start.</summary>
    Mislukt,
}

/// <summary>The steps of a module's life, in order.</summary>
internal enum ModuleStap
{
    Manifest,
    Afhankelijkheden,
    Controle,
    Laden,
    Registratie,
    Diensten,
    Schema,
    Paginas,
    Migratie,
    Upgrade,
    Startgegevens,
    Serveren,
}
