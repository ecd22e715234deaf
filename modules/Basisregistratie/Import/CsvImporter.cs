using System.Runtime.CompilerServices;
using Leefbaarheid.Contracts.Import;

namespace Leefbaarheid.Basisregistraties.Import;

/// <summary>
/// What every import of a file does: check it in full, then write it in batches, within one unit of work. A kind of file adds its
/// columns and its mapping. Besides one batch, memory holds sixteen bytes per key (to find doubles), the open references and the
/// numbers of refused lines.
/// </summary>
/// <typeparam name="TRij">A row, read and checked by itself.</typeparam>
/// <typeparam name="TEntity">The record that a row becomes.</typeparam>
internal abstract class CsvImporter<TRij, TEntity>(BasisContext context, IUnitOfWork werk) : IImporter
    where TEntity : Entity
{
    private const int Partijgrootte = 1000;

    public abstract string Soort { get; }

    public abstract IReadOnlyList<ImportKolom> Kolommen { get; }

    protected BasisContext Context => context;

    public async Task<ImportVerslag> ImporteerAsync(
        Stream bestand,
        ImportOpties opties,
        IProgress<long> voortgang,
        CancellationToken cancellationToken)
    {
        var loop = new Loop(new CsvBestand(bestand, Kolommen));
        await ControleerAsync(loop, voortgang, cancellationToken);
        if (loop.Fouten.Aantal == 0 || opties.AccepteerGoede)
            await werk.RunAsync(stop => SchrijfAsync(loop, stop), cancellationToken);
        return new ImportVerslag(loop.Gelezen, loop.Nieuw, loop.Gewijzigd, loop.Ongewijzigd, loop.Fouten.Uitgelegd, loop.Fouten.Aantal)
        {
            Opmerkingen = loop.Opmerkingen,
        };
    }

    /// <summary>Reads a row and checks what can be told from the row alone.</summary>
    /// <exception cref="RegelovertredingException">The row is faulty; the message says why.</exception>
    protected abstract TRij Lees(CsvRij rij);

    /// <summary>The business key: two rows with the same one are doubles.</summary>
    protected abstract string SleutelVan(TRij rij);

    /// <summary>The name by which other rows of the file refer to this one.</summary>
    protected virtual string NaamVan(TRij rij) => SleutelVan(rij);

    /// <summary>Names of records of this same kind that the row refers to; they may stand anywhere in the file.</summary>
    protected virtual IEnumerable<string> VerwijzingenVan(TRij rij) => [];

    /// <summary>Something to tell about a row that is good enough; null for nothing.</summary>
    protected virtual string? OpmerkingBij(TRij rij) => null;

    /// <summary>Which of these names are stored already.</summary>
    protected abstract Task<HashSet<string>> BekendeNamenAsync(IReadOnlyCollection<string> namen, CancellationToken cancellationToken);

    /// <summary>Checks a batch against other tables and reports what is unknown there.</summary>
    protected virtual Task ControleerAsync(
        IReadOnlyList<Importrij<TRij, TEntity>> partij,
        Importfouten fouten,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>The stored records of a batch, tracked, by business key.</summary>
    protected abstract Task<Dictionary<string, TEntity>> BestaandeAsync(
        IReadOnlyList<Importrij<TRij, TEntity>> partij,
        Func<string, bool> staatInBestand,
        CancellationToken cancellationToken);

    /// <summary>Makes the record of a row that is not stored yet.</summary>
    protected abstract TEntity Maak(TRij rij);

    /// <summary>Brings a record up to date with its row.</summary>
    protected abstract void WerkBij(TEntity record, TRij rij);

    /// <summary>Adds what hangs on the records of a batch.</summary>
    protected virtual Task VulAanAsync(IReadOnlyList<Importrij<TRij, TEntity>> partij, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Sets the references to records of the same kind, when all of them are there.</summary>
    protected virtual Task VerwijsAsync(IReadOnlyList<Importrij<TRij, TEntity>> partij, CancellationToken cancellationToken)
        => Task.CompletedTask;

    private async Task ControleerAsync(Loop loop, IProgress<long> voortgang, CancellationToken cancellationToken)
    {
        var wachtend = new List<Verwijzing>();
        await foreach (var partij in PartijenAsync(loop, () => loop.Tel(voortgang), cancellationToken))
        {
            foreach (var rij in partij)
            {
                if (!loop.Sleutels.Voegtoe(rij.Sleutel))
                    loop.Fouten.Meld(rij.Regel, $"'{rij.Sleutel}' staat al eerder in het bestand.");
            }

            await ControleerAsync(partij, loop.Fouten, cancellationToken);
            foreach (var rij in partij.Where(rij => !loop.Fouten.Bevat(rij.Regel)))
            {
                loop.Namen.Voegtoe(NaamVan(rij.Inhoud));
                loop.MerkOp(rij.Regel, OpmerkingBij(rij.Inhoud));
            }

            var verwijzingen = partij
                .SelectMany(rij => VerwijzingenVan(rij.Inhoud).Select(naam => new Verwijzing(rij.Regel, NaamVan(rij.Inhoud), naam)))
                .ToList();
            loop.HeeftVerwijzingen |= verwijzingen.Count > 0;
            var bekend = verwijzingen.Count == 0
                ? []
                : await BekendeNamenAsync([.. verwijzingen.Select(verwijzing => verwijzing.Naar).Distinct(StringComparer.Ordinal)], cancellationToken);
            wachtend.AddRange(verwijzingen.Where(verwijzing => !bekend.Contains(verwijzing.Naar)));
        }

        RondAf(loop, wachtend);
        voortgang.Report(loop.Gelezen);
    }

    /// <summary>A reference to a refused row is refused too, and so on until nothing changes.</summary>
    private static void RondAf(Loop loop, List<Verwijzing> wachtend)
    {
        bool veranderd;
        do
        {
            veranderd = false;
            foreach (var open in wachtend.Where(open => !loop.Fouten.Bevat(open.Regel) && !loop.Namen.Bevat(open.Naar)))
            {
                loop.Fouten.Meld(open.Regel, $"'{open.Naar}' bestaat niet, en staat ook niet (goed) in het bestand.");
                loop.Namen.Verwijder(open.Van);
                veranderd = true;
            }
        }
        while (veranderd);
    }

    private async Task SchrijfAsync(Loop loop, CancellationToken cancellationToken)
    {
        loop.BeginOpnieuw();
        await foreach (var partij in PartijenAsync(loop, gelezen: null, cancellationToken))
        {
            await SchrijfAsync(loop, partij, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }

        if (!loop.HeeftVerwijzingen)
            return;
        await foreach (var partij in PartijenAsync(loop, gelezen: null, cancellationToken))
        {
            await VulRecordsAsync(loop, partij, cancellationToken);
            await VerwijsAsync(partij, cancellationToken);
            foreach (var rij in partij.Where(rij => context.Entry(rij.Record).State == EntityState.Modified && loop.Geteld.Add(rij.Regel)))
                loop.WasTochGewijzigd();
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
    }

    private async Task SchrijfAsync(Loop loop, IReadOnlyList<Importrij<TRij, TEntity>> partij, CancellationToken cancellationToken)
    {
        await VulRecordsAsync(loop, partij, cancellationToken);
        foreach (var rij in partij)
        {
            if (rij.Record is null)
            {
                rij.Record = Maak(rij.Inhoud);
                context.Add(rij.Record);
            }

            WerkBij(rij.Record, rij.Inhoud);
        }

        await VulAanAsync(partij, cancellationToken);
        foreach (var rij in partij)
            loop.Tel(rij.Regel, context.Entry(rij.Record).State, rij.DeelGewijzigd, VerwijzingenVan(rij.Inhoud).Any());
    }

    private async Task VulRecordsAsync(Loop loop, IReadOnlyList<Importrij<TRij, TEntity>> partij, CancellationToken cancellationToken)
    {
        var bestaande = await BestaandeAsync(partij, loop.Sleutels.Bevat, cancellationToken);
        foreach (var rij in partij)
            rij.Record = bestaande.GetValueOrDefault(rij.Sleutel)!;
    }

    private async IAsyncEnumerable<IReadOnlyList<Importrij<TRij, TEntity>>> PartijenAsync(
        Loop loop,
        Action? gelezen,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var partij = new List<Importrij<TRij, TEntity>>(Partijgrootte);
        await foreach (var (regel, csv) in loop.Bestand.RijenAsync(loop.Fouten, gelezen ?? (static () => { }), cancellationToken))
        {
            if (loop.Fouten.Bevat(regel))
                continue;
            try
            {
                var inhoud = Lees(csv);
                partij.Add(new Importrij<TRij, TEntity>(regel, SleutelVan(inhoud), inhoud));
            }
            catch (RegelovertredingException fout)
            {
                loop.Fouten.Meld(regel, fout.Message);
            }

            if (partij.Count < Partijgrootte)
                continue;
            yield return partij;
            partij = new List<Importrij<TRij, TEntity>>(Partijgrootte);
        }

        if (partij.Count > 0)
            yield return partij;
    }

    /// <summary>A row that refers to another one, which was not stored when it was read.</summary>
    private sealed record Verwijzing(long Regel, string Van, string Naar);

    /// <summary>One run over one file.</summary>
    private sealed class Loop(CsvBestand bestand)
    {
        private const int MaximumOpmerkingen = 1000;

        private readonly List<ImportFout> _opmerkingen = [];

        public CsvBestand Bestand { get; } = bestand;

        public Importfouten Fouten { get; } = new();

        public Sleutelverzameling Sleutels { get; } = new();

        public Sleutelverzameling Namen { get; } = new();

        /// <summary>Rows with references that count as new or changed already.</summary>
        public HashSet<long> Geteld { get; } = [];

        public IReadOnlyList<ImportFout> Opmerkingen => _opmerkingen;

        public bool HeeftVerwijzingen { get; set; }

        public long Gelezen { get; private set; }

        public long Nieuw { get; private set; }

        public long Gewijzigd { get; private set; }

        public long Ongewijzigd { get; private set; }

        public void Tel(IProgress<long> voortgang)
        {
            if (++Gelezen % Partijgrootte == 0)
                voortgang.Report(Gelezen);
        }

        public void MerkOp(long regel, string? opmerking)
        {
            if (opmerking is not null && _opmerkingen.Count < MaximumOpmerkingen)
                _opmerkingen.Add(new ImportFout(regel, opmerking));
        }

        /// <summary>A unit of work may run its work again after a lost connection.</summary>
        public void BeginOpnieuw()
        {
            (Nieuw, Gewijzigd, Ongewijzigd) = (0, 0, 0);
            Geteld.Clear();
        }

        public void Tel(long regel, EntityState staat, bool deelGewijzigd, bool heeftVerwijzingen)
        {
            if (staat == EntityState.Added)
                Nieuw++;
            else if (staat == EntityState.Modified || deelGewijzigd)
                Gewijzigd++;
            else
                Ongewijzigd++;
            if (heeftVerwijzingen && (staat is EntityState.Added or EntityState.Modified || deelGewijzigd))
                Geteld.Add(regel);
        }

        public void WasTochGewijzigd()
        {
            Ongewijzigd--;
            Gewijzigd++;
        }
    }
}
