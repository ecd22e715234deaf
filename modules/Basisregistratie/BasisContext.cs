using Leefbaarheid.Basisregistraties.Bewaren;
using Leefbaarheid.Basisregistraties.Bijlagen;
using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.CollectieveObjecten;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Correctie;
using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Inzage;
using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Basisregistraties.Signalen;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Basisregistraties.Verwerkingen;

namespace Leefbaarheid.Basisregistraties;

internal sealed class BasisContext(DbContextOptions<BasisContext> options) : ModuleDbContext(options)
{
    public override string Schema => "basisregistratie";

    public DbSet<Eenheid> Eenheden => Set<Eenheid>();

    public DbSet<Cluster> Clusters => Set<Cluster>();

    public DbSet<Clustereenheid> Clustereenheden => Set<Clustereenheid>();

    public DbSet<CollectiefObject> CollectieveObjecten => Set<CollectiefObject>();

    public DbSet<Eenheidobject> Eenheidobjecten => Set<Eenheidobject>();

    public DbSet<Gebied> Gebieden => Set<Gebied>();

    public DbSet<Contact> Contacten => Set<Contact>();

    public DbSet<Relatierol> Relatierollen => Set<Relatierol>();

    public DbSet<Signalering> Signaleringen => Set<Signalering>();

    public DbSet<Medewerker> Medewerkers => Set<Medewerker>();

    public DbSet<Team> Teams => Set<Team>();

    public DbSet<Teamlid> Teamleden => Set<Teamlid>();

    public DbSet<Werkgebied> Werkgebieden => Set<Werkgebied>();

    public DbSet<Taak> Taken => Set<Taak>();

    public DbSet<Interactielogpost> Interactielogposten => Set<Interactielogpost>();

    public DbSet<Interactiesjabloon> Interactiesjablonen => Set<Interactiesjabloon>();

    public DbSet<Signaal> Signalen => Set<Signaal>();

    public DbSet<Signaalontvanger> Signaalontvangers => Set<Signaalontvanger>();

    public DbSet<Referentiewaarde> Referentiewaarden => Set<Referentiewaarde>();

    public DbSet<Bijlage> Bijlagen => Set<Bijlage>();

    public DbSet<Bijlageversie> Bijlageversies => Set<Bijlageversie>();

    public DbSet<Inzageverzoek> Inzageverzoeken => Set<Inzageverzoek>();

    public DbSet<Correctieverzoek> Correctieverzoeken => Set<Correctieverzoek>();

    public DbSet<Correctieregel> Correctieregels => Set<Correctieregel>();

    public DbSet<Correctieontvanger> Correctieontvangers => Set<Correctieontvanger>();

    public DbSet<Bewaarbeleid> Bewaarbeleid => Set<Bewaarbeleid>();

    public DbSet<Bewaarronde> Bewaarrondes => Set<Bewaarronde>();

    public DbSet<Bewaarregel> Bewaarregels => Set<Bewaarregel>();

    public DbSet<Vernietiging> Vernietigingen => Set<Vernietiging>();

    public DbSet<Registeruitgave> Registeruitgaven => Set<Registeruitgave>();

    protected override void Configure(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(BasisContext).Assembly);

        // A table is named after its entity, not after the set in this class.
        foreach (var entity in model.Model.GetEntityTypes())
            entity.SetTableName(entity.ClrType.Name);
    }
}
