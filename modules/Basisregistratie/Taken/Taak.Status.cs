namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>From Niet gestart to Voltooid, and who works on it meanwhile.</summary>
internal sealed partial class Taak
{
    /// <summary>Gives the task to somebody, or to a team that has yet to take it.</summary>
    public void WijsToe(Guid? medewerkerId, Guid? teamId)
    {
        ControleerOpen();
        if (medewerkerId is null && teamId is null)
            throw ZonderUitvoerder();
        MedewerkerId = medewerkerId;
        TeamId = teamId;

        // Nobody is at work on a task that waits to be taken.
        if (medewerkerId is null && Status is Taakstatus.InUitvoering or Taakstatus.Wachten)
            Status = Taakstatus.NietGestart;
    }

    /// <summary>Takes a team's task for one of its members; the others no longer see it among theirs.</summary>
    /// <param name="medewerkerId">Who takes it.</param>
    /// <param name="isTeamlid">True when that is a member of the task's team.</param>
    /// <param name="huidigeUitvoerder">Name of whoever has it now; null when nobody has.</param>
    public void PakOp(Guid medewerkerId, bool isTeamlid, string? huidigeUitvoerder)
    {
        ControleerOpen();
        if (MedewerkerId == medewerkerId)
            return;
        if (MedewerkerId is not null)
            throw AlOpgepakt(huidigeUitvoerder);
        if (!isTeamlid)
        {
            throw new RegelovertredingException(
                "TAAK_ANDER_TEAM",
                "Deze taak is van een team waar u niet in zit. Vraag een teamlid om haar op te pakken.",
                "id");
        }

        MedewerkerId = medewerkerId;
    }

    /// <summary>Changes the status of an open task; <see cref="Voltooi"/> closes it.</summary>
    /// <param name="status">The new status.</param>
    /// <param name="vandaag">The day that it is.</param>
    public void ZetStatus(Taakstatus status, DateOnly vandaag)
    {
        ControleerOpen();
        if (status == Status)
            return;
        switch (status)
        {
            case Taakstatus.Voltooid:
                throw new InvalidOperationException("A task is completed by Voltooi, which records who and when.");
            case Taakstatus.NietGestart when Status is Taakstatus.InUitvoering or Taakstatus.Wachten:
                throw new RegelovertredingException(
                    "TAAK_AL_BEGONNEN", $"Taak {Nummer} is al begonnen. Kies Wachten of Uitgesteld als het werk stilligt.", "status");
            case Taakstatus.InUitvoering or Taakstatus.Wachten when MedewerkerId is null:
                throw new RegelovertredingException(
                    "TAAK_NIET_OPGEPAKT", $"Niemand heeft taak {Nummer} opgepakt. Pak haar eerst op, dan is duidelijk wie eraan werkt.", "status");
            case Taakstatus.Uitgesteld when Datum <= vandaag:
                throw new RegelovertredingException(
                    "UITSTEL_ZONDER_DATUM", "Kies ook de datum waarop de taak weer verdergaat; die ligt na vandaag.", "datum");
            default:
                Status = status;
                break;
        }
    }

    public void Voltooi(Guid? doorId, DateOnly op)
    {
        ControleerOpen();
        Status = Taakstatus.Voltooid;
        Gesloten = true;
        DatumGesloten = op;
        VoltooidDoorId = doorId;
    }

    public void Heropen()
    {
        if (!Gesloten)
            throw new RegelovertredingException("TAAK_OPEN", $"Taak {Nummer} is nog open.", "id");
        if (Organisatortaak is { Gesloten: true })
            throw new RegelovertredingException("ORGANISATORTAAK_GESLOTEN", $"Heropen eerst de organisatortaak {Organisatortaak.Nummer}.", "id");
        Status = MedewerkerId is null ? Taakstatus.NietGestart : Taakstatus.InUitvoering;
        Gesloten = false;
        DatumGesloten = null;
        VoltooidDoorId = null;
    }

    public void ControleerOpen(string veld = "id")
    {
        if (Gesloten)
            throw new RegelovertredingException("TAAK_GESLOTEN", $"Taak {Nummer} is voltooid. Heropen haar als er nog iets moet gebeuren.", veld);
    }

    /// <summary>Somebody else was first: a conflict, because it was still free on the screen of whoever gets this.</summary>
    internal VersieconflictException AlOpgepakt(string? uitvoerder)
        => new(
            "taak",
            Version,
            SystemModifiedBy,
            SystemModifiedAt,
            $"{uitvoerder ?? "Een collega"} heeft taak {Nummer} al opgepakt. Zij staat daarom niet meer bij de teamtaken.");

    private static RegelovertredingException ZonderUitvoerder()
        => new("TAAK_ZONDER_UITVOERDER", "Kies een medewerker of een team voor de taak.", "medewerkerId");
}
