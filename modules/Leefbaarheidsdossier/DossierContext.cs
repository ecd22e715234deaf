using Leefbaarheid.Leefbaarheidsdossiers.Bewaren;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers;

/// <summary>The tables of dossiers.</summary>
internal sealed class DossierContext(DbContextOptions<DossierContext> options) : ModuleDbContext(options)
{
    public override string Schema => "leefbaarheidsdossier";

    public DbSet<Leefbaarheidsdossier> Dossiers => Set<Leefbaarheidsdossier>();

    public DbSet<Actieregel> Actieregels => Set<Actieregel>();

    public DbSet<Opmerkingsregel> Opmerkingen => Set<Opmerkingsregel>();

    public DbSet<Leefbaarheidsdossiertype> Typen => Set<Leefbaarheidsdossiertype>();

    public DbSet<Dossierstatus> Statussen => Set<Dossierstatus>();

    public DbSet<Dossiersoort> Soorten => Set<Dossiersoort>();

    public DbSet<Agressiesoort> Agressiesoorten => Set<Agressiesoort>();

    public DbSet<Uitvoeringstermijn> Uitvoeringstermijnen => Set<Uitvoeringstermijn>();

    public DbSet<Actie> Acties => Set<Actie>();

    public DbSet<Dossierafhandelingsreden> Dossierredenen => Set<Dossierafhandelingsreden>();

    public DbSet<Actieregelafhandelingsreden> Regelredenen => Set<Actieregelafhandelingsreden>();

    public DbSet<Processtappensjabloon> Sjablonen => Set<Processtappensjabloon>();

    public DbSet<Dossiercijfer> Cijfers => Set<Dossiercijfer>();

    protected override void Configure(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(DossierContext).Assembly);
        foreach (var entity in model.Model.GetEntityTypes())
            entity.SetTableName(entity.ClrType.Name);
    }
}
