IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF SCHEMA_ID(N'leefbaarheidsdossier') IS NULL EXEC(N'CREATE SCHEMA [leefbaarheidsdossier];');

CREATE TABLE [leefbaarheidsdossier].[Actie] (
    [Id] uniqueidentifier NOT NULL,
    [GerechtelijkeProcedure] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Actie] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Actieregelafhandelingsreden] (
    [Id] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Actieregelafhandelingsreden] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Agressiesoort] (
    [Id] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Agressiesoort] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Dossierafhandelingsreden] (
    [Id] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Dossierafhandelingsreden] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Dossiersoort] (
    [Id] uniqueidentifier NOT NULL,
    [Agressie] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Dossiersoort] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Dossierstatus] (
    [Id] uniqueidentifier NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Volgorde] int NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Dossierstatus] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Uitvoeringstermijn] (
    [Id] uniqueidentifier NOT NULL,
    [Formule] nvarchar(30) NOT NULL,
    [Streefformule] nvarchar(30) NULL,
    [WaarschuwingWerkdagen] int NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Uitvoeringstermijn] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Actieregel] (
    [Id] uniqueidentifier NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Regelnummer] int NOT NULL,
    [ActieId] uniqueidentifier NULL,
    [Omschrijving] nvarchar(250) NOT NULL,
    [VoorgesteldeDatum] date NULL,
    [Datum] date NULL,
    [Betrokkenrol] nvarchar(40) NULL,
    [BetrokkeneId] uniqueidentifier NULL,
    [Status] nvarchar(40) NOT NULL,
    [AfhandelingsredenId] uniqueidentifier NULL,
    [Urgentie] nvarchar(40) NOT NULL,
    [HeeftOpmerkingen] bit NOT NULL,
    [AfgehandeldDoor] nvarchar(100) NULL,
    [AfgehandeldPer] date NULL,
    [Doorbelasten] bit NOT NULL,
    [Doorbelastingspercentage] decimal(5,2) NULL,
    [GerechtelijkeProcedure] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Actieregel] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Actieregel_Actie_ActieId] FOREIGN KEY ([ActieId]) REFERENCES [leefbaarheidsdossier].[Actie] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Actieregel_Actieregelafhandelingsreden_AfhandelingsredenId] FOREIGN KEY ([AfhandelingsredenId]) REFERENCES [leefbaarheidsdossier].[Actieregelafhandelingsreden] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [leefbaarheidsdossier].[DossierAgressiesoort] (
    [Id] uniqueidentifier NOT NULL,
    [AgressiesoortId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    CONSTRAINT [PK_DossierAgressiesoort] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DossierAgressiesoort_Agressiesoort_AgressiesoortId] FOREIGN KEY ([AgressiesoortId]) REFERENCES [leefbaarheidsdossier].[Agressiesoort] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [leefbaarheidsdossier].[DossierCluster] (
    [Id] uniqueidentifier NOT NULL,
    [ClusterId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    CONSTRAINT [PK_DossierCluster] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[DossierCollectiefObject] (
    [Id] uniqueidentifier NOT NULL,
    [CollectiefObjectId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    CONSTRAINT [PK_DossierCollectiefObject] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Dossiercontact] (
    [Id] uniqueidentifier NOT NULL,
    [Rol] nvarchar(100) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    [ContactId] uniqueidentifier NOT NULL,
    [ContactpersoonId] uniqueidentifier NULL,
    CONSTRAINT [PK_Dossiercontact] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[DossierDossiersoort] (
    [Id] uniqueidentifier NOT NULL,
    [DossiersoortId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    CONSTRAINT [PK_DossierDossiersoort] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DossierDossiersoort_Dossiersoort_DossiersoortId] FOREIGN KEY ([DossiersoortId]) REFERENCES [leefbaarheidsdossier].[Dossiersoort] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [leefbaarheidsdossier].[DossierEenheid] (
    [Id] uniqueidentifier NOT NULL,
    [EenheidId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    CONSTRAINT [PK_DossierEenheid] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[DossierGebied] (
    [Id] uniqueidentifier NOT NULL,
    [GebiedId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    CONSTRAINT [PK_DossierGebied] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Dossiermelder] (
    [Id] uniqueidentifier NOT NULL,
    [Melddatum] date NOT NULL,
    [Prioriteit] nvarchar(40) NOT NULL,
    [Communicatiewijze] nvarchar(20) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    [ContactId] uniqueidentifier NOT NULL,
    [ContactpersoonId] uniqueidentifier NULL,
    CONSTRAINT [PK_Dossiermelder] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[DossierRelatie] (
    [Id] uniqueidentifier NOT NULL,
    [GerelateerdDossierId] uniqueidentifier NOT NULL,
    [Aard] nvarchar(40) NOT NULL,
    [Plaats] nvarchar(40) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    CONSTRAINT [PK_DossierRelatie] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[DossiertypeSoort] (
    [Id] uniqueidentifier NOT NULL,
    [LeefbaarheidsdossiertypeId] uniqueidentifier NOT NULL,
    [DossiersoortId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_DossiertypeSoort] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DossiertypeSoort_Dossiersoort_DossiersoortId] FOREIGN KEY ([DossiersoortId]) REFERENCES [leefbaarheidsdossier].[Dossiersoort] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [leefbaarheidsdossier].[Dossierveroorzaker] (
    [Id] uniqueidentifier NOT NULL,
    [ActieregelAanmaken] bit NOT NULL,
    [EenheidClusterOvernemen] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [TonenOpDossier] bit NOT NULL,
    [ContactId] uniqueidentifier NOT NULL,
    [ContactpersoonId] uniqueidentifier NULL,
    CONSTRAINT [PK_Dossierveroorzaker] PRIMARY KEY ([Id])
);

CREATE TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [TypeId] uniqueidentifier NOT NULL,
    [Omschrijving] nvarchar(250) NOT NULL,
    [Begindatum] date NOT NULL,
    [Urgentie] nvarchar(40) NOT NULL,
    [UitvoeringstermijnId] uniqueidentifier NULL,
    [UitersteDatum] date NULL,
    [Streefdatum] date NULL,
    [Controledatum] date NULL,
    [BehandelendMedewerkerId] uniqueidentifier NULL,
    [BehandelendTeamId] uniqueidentifier NULL,
    [Pijler] nvarchar(40) NULL,
    [Vertrouwelijkheid] nvarchar(40) NOT NULL,
    [SamengevoegdInId] uniqueidentifier NULL,
    [StatusId] uniqueidentifier NOT NULL,
    [Gesloten] bit NOT NULL,
    [AfhandelingsredenId] uniqueidentifier NULL,
    [Resultaattoelichting] nvarchar(2000) NULL,
    [AfgehandeldDoor] nvarchar(100) NULL,
    [AfgehandeldPer] date NULL,
    [OpgeschortVan] date NULL,
    [OpgeschortTot] date NULL,
    [Opschortingsreden] nvarchar(250) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Leefbaarheidsdossier] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Leefbaarheidsdossier_Dossierafhandelingsreden_Afhandelingsr~] FOREIGN KEY ([AfhandelingsredenId]) REFERENCES [leefbaarheidsdossier].[Dossierafhandelingsreden] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Leefbaarheidsdossier_Dossierstatus_StatusId] FOREIGN KEY ([StatusId]) REFERENCES [leefbaarheidsdossier].[Dossierstatus] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Leefbaarheidsdossier_Leefbaarheidsdossier_SamengevoegdInId] FOREIGN KEY ([SamengevoegdInId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Leefbaarheidsdossier_Uitvoeringstermijn_UitvoeringstermijnId] FOREIGN KEY ([UitvoeringstermijnId]) REFERENCES [leefbaarheidsdossier].[Uitvoeringstermijn] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [leefbaarheidsdossier].[Opmerkingsregel] (
    [Id] uniqueidentifier NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [ActieregelId] uniqueidentifier NULL,
    [Regelnummer] int NOT NULL,
    [Datum] date NOT NULL,
    [Auteur] nvarchar(100) NOT NULL,
    [Tekst] nvarchar(80) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Opmerkingsregel] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Opmerkingsregel_Actieregel_ActieregelId] FOREIGN KEY ([ActieregelId]) REFERENCES [leefbaarheidsdossier].[Actieregel] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Opmerkingsregel_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [leefbaarheidsdossier].[Statusregel] (
    [Id] uniqueidentifier NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [StatusId] uniqueidentifier NOT NULL,
    [Van] datetime2 NOT NULL,
    [Tot] datetime2 NULL,
    [Door] nvarchar(100) NOT NULL,
    [Toelichting] nvarchar(500) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Statusregel] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Statusregel_Dossierstatus_StatusId] FOREIGN KEY ([StatusId]) REFERENCES [leefbaarheidsdossier].[Dossierstatus] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Statusregel_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [leefbaarheidsdossier].[Leefbaarheidsdossiertype] (
    [Id] uniqueidentifier NOT NULL,
    [Nummerreeks] nvarchar(20) NOT NULL,
    [StandaardUitvoeringstermijnId] uniqueidentifier NULL,
    [AutomatischSjabloonId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Leefbaarheidsdossiertype] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Leefbaarheidsdossiertype_Uitvoeringstermijn_StandaardUitvoe~] FOREIGN KEY ([StandaardUitvoeringstermijnId]) REFERENCES [leefbaarheidsdossier].[Uitvoeringstermijn] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [leefbaarheidsdossier].[Processtappensjabloon] (
    [Id] uniqueidentifier NOT NULL,
    [DossiertypeId] uniqueidentifier NULL,
    [Partijrol] nvarchar(40) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Processtappensjabloon] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Processtappensjabloon_Leefbaarheidsdossiertype_DossiertypeId] FOREIGN KEY ([DossiertypeId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossiertype] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [leefbaarheidsdossier].[Processtap] (
    [Id] uniqueidentifier NOT NULL,
    [ProcesstappensjabloonId] uniqueidentifier NOT NULL,
    [Volgorde] int NOT NULL,
    [ActieId] uniqueidentifier NULL,
    [Omschrijving] nvarchar(250) NOT NULL,
    [Datumformule] nvarchar(30) NOT NULL,
    [MedewerkerId] uniqueidentifier NULL,
    [TeamId] uniqueidentifier NULL,
    [TaakDirectAanmaken] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Processtap] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Processtap_Actie_ActieId] FOREIGN KEY ([ActieId]) REFERENCES [leefbaarheidsdossier].[Actie] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Processtap_Processtappensjabloon_ProcesstappensjabloonId] FOREIGN KEY ([ProcesstappensjabloonId]) REFERENCES [leefbaarheidsdossier].[Processtappensjabloon] ([Id])
);

CREATE UNIQUE INDEX [IX_Actie_Code] ON [leefbaarheidsdossier].[Actie] ([Code]);

CREATE INDEX [IX_Actieregel_ActieId] ON [leefbaarheidsdossier].[Actieregel] ([ActieId]);

CREATE INDEX [IX_Actieregel_AfhandelingsredenId] ON [leefbaarheidsdossier].[Actieregel] ([AfhandelingsredenId]);

CREATE INDEX [IX_Actieregel_BetrokkeneId] ON [leefbaarheidsdossier].[Actieregel] ([BetrokkeneId]);

CREATE UNIQUE INDEX [IX_Actieregel_LeefbaarheidsdossierId_Regelnummer] ON [leefbaarheidsdossier].[Actieregel] ([LeefbaarheidsdossierId], [Regelnummer]);

CREATE UNIQUE INDEX [IX_Actieregelafhandelingsreden_Code] ON [leefbaarheidsdossier].[Actieregelafhandelingsreden] ([Code]);

CREATE UNIQUE INDEX [IX_Agressiesoort_Code] ON [leefbaarheidsdossier].[Agressiesoort] ([Code]);

CREATE UNIQUE INDEX [IX_Dossierafhandelingsreden_Code] ON [leefbaarheidsdossier].[Dossierafhandelingsreden] ([Code]);

CREATE INDEX [IX_DossierAgressiesoort_AgressiesoortId] ON [leefbaarheidsdossier].[DossierAgressiesoort] ([AgressiesoortId]);

CREATE UNIQUE INDEX [IX_DossierAgressiesoort_LeefbaarheidsdossierId_AgressiesoortId] ON [leefbaarheidsdossier].[DossierAgressiesoort] ([LeefbaarheidsdossierId], [AgressiesoortId]);

CREATE INDEX [IX_DossierCluster_ClusterId] ON [leefbaarheidsdossier].[DossierCluster] ([ClusterId]);

CREATE UNIQUE INDEX [IX_DossierCluster_LeefbaarheidsdossierId_ClusterId] ON [leefbaarheidsdossier].[DossierCluster] ([LeefbaarheidsdossierId], [ClusterId]);

CREATE INDEX [IX_DossierCollectiefObject_CollectiefObjectId] ON [leefbaarheidsdossier].[DossierCollectiefObject] ([CollectiefObjectId]);

CREATE UNIQUE INDEX [IX_DossierCollectiefObject_LeefbaarheidsdossierId_CollectiefOb~] ON [leefbaarheidsdossier].[DossierCollectiefObject] ([LeefbaarheidsdossierId], [CollectiefObjectId]);

CREATE INDEX [IX_Dossiercontact_ContactId] ON [leefbaarheidsdossier].[Dossiercontact] ([ContactId]);

CREATE UNIQUE INDEX [IX_Dossiercontact_LeefbaarheidsdossierId_ContactId] ON [leefbaarheidsdossier].[Dossiercontact] ([LeefbaarheidsdossierId], [ContactId]);

CREATE INDEX [IX_DossierDossiersoort_DossiersoortId] ON [leefbaarheidsdossier].[DossierDossiersoort] ([DossiersoortId]);

CREATE UNIQUE INDEX [IX_DossierDossiersoort_LeefbaarheidsdossierId_DossiersoortId] ON [leefbaarheidsdossier].[DossierDossiersoort] ([LeefbaarheidsdossierId], [DossiersoortId]);

CREATE INDEX [IX_DossierEenheid_EenheidId] ON [leefbaarheidsdossier].[DossierEenheid] ([EenheidId]);

CREATE UNIQUE INDEX [IX_DossierEenheid_LeefbaarheidsdossierId_EenheidId] ON [leefbaarheidsdossier].[DossierEenheid] ([LeefbaarheidsdossierId], [EenheidId]);

CREATE INDEX [IX_DossierGebied_GebiedId] ON [leefbaarheidsdossier].[DossierGebied] ([GebiedId]);

CREATE UNIQUE INDEX [IX_DossierGebied_LeefbaarheidsdossierId_GebiedId] ON [leefbaarheidsdossier].[DossierGebied] ([LeefbaarheidsdossierId], [GebiedId]);

CREATE INDEX [IX_Dossiermelder_ContactId] ON [leefbaarheidsdossier].[Dossiermelder] ([ContactId]);

CREATE UNIQUE INDEX [IX_Dossiermelder_LeefbaarheidsdossierId_ContactId] ON [leefbaarheidsdossier].[Dossiermelder] ([LeefbaarheidsdossierId], [ContactId]);

CREATE INDEX [IX_DossierRelatie_GerelateerdDossierId] ON [leefbaarheidsdossier].[DossierRelatie] ([GerelateerdDossierId]);

CREATE UNIQUE INDEX [IX_DossierRelatie_LeefbaarheidsdossierId_GerelateerdDossierId] ON [leefbaarheidsdossier].[DossierRelatie] ([LeefbaarheidsdossierId], [GerelateerdDossierId]);

CREATE UNIQUE INDEX [IX_Dossiersoort_Code] ON [leefbaarheidsdossier].[Dossiersoort] ([Code]);

CREATE UNIQUE INDEX [IX_Dossierstatus_Code] ON [leefbaarheidsdossier].[Dossierstatus] ([Code]);

CREATE INDEX [IX_DossiertypeSoort_DossiersoortId] ON [leefbaarheidsdossier].[DossiertypeSoort] ([DossiersoortId]);

CREATE UNIQUE INDEX [IX_DossiertypeSoort_LeefbaarheidsdossiertypeId_DossiersoortId] ON [leefbaarheidsdossier].[DossiertypeSoort] ([LeefbaarheidsdossiertypeId], [DossiersoortId]);

CREATE INDEX [IX_Dossierveroorzaker_ContactId] ON [leefbaarheidsdossier].[Dossierveroorzaker] ([ContactId]);

CREATE UNIQUE INDEX [IX_Dossierveroorzaker_LeefbaarheidsdossierId_ContactId] ON [leefbaarheidsdossier].[Dossierveroorzaker] ([LeefbaarheidsdossierId], [ContactId]);

CREATE INDEX [IX_Leefbaarheidsdossier_AfhandelingsredenId] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([AfhandelingsredenId]);

CREATE INDEX [IX_Leefbaarheidsdossier_Begindatum] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Begindatum]);

CREATE INDEX [IX_Leefbaarheidsdossier_BehandelendMedewerkerId_Gesloten] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([BehandelendMedewerkerId], [Gesloten]);

CREATE INDEX [IX_Leefbaarheidsdossier_BehandelendTeamId_Gesloten] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([BehandelendTeamId], [Gesloten]);

CREATE UNIQUE INDEX [IX_Leefbaarheidsdossier_Nummer] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Nummer]);

CREATE INDEX [IX_Leefbaarheidsdossier_SamengevoegdInId] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([SamengevoegdInId]);

CREATE INDEX [IX_Leefbaarheidsdossier_StatusId] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([StatusId]);

CREATE INDEX [IX_Leefbaarheidsdossier_TypeId] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([TypeId]);

CREATE INDEX [IX_Leefbaarheidsdossier_UitersteDatum] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([UitersteDatum]);

CREATE INDEX [IX_Leefbaarheidsdossier_UitvoeringstermijnId] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([UitvoeringstermijnId]);

CREATE INDEX [IX_Leefbaarheidsdossiertype_AutomatischSjabloonId] ON [leefbaarheidsdossier].[Leefbaarheidsdossiertype] ([AutomatischSjabloonId]);

CREATE UNIQUE INDEX [IX_Leefbaarheidsdossiertype_Code] ON [leefbaarheidsdossier].[Leefbaarheidsdossiertype] ([Code]);

CREATE INDEX [IX_Leefbaarheidsdossiertype_StandaardUitvoeringstermijnId] ON [leefbaarheidsdossier].[Leefbaarheidsdossiertype] ([StandaardUitvoeringstermijnId]);

CREATE INDEX [IX_Opmerkingsregel_ActieregelId] ON [leefbaarheidsdossier].[Opmerkingsregel] ([ActieregelId]);

CREATE INDEX [IX_Opmerkingsregel_LeefbaarheidsdossierId_ActieregelId_Regelnu~] ON [leefbaarheidsdossier].[Opmerkingsregel] ([LeefbaarheidsdossierId], [ActieregelId], [Regelnummer]);

CREATE INDEX [IX_Processtap_ActieId] ON [leefbaarheidsdossier].[Processtap] ([ActieId]);

CREATE INDEX [IX_Processtap_ProcesstappensjabloonId_Volgorde] ON [leefbaarheidsdossier].[Processtap] ([ProcesstappensjabloonId], [Volgorde]);

CREATE UNIQUE INDEX [IX_Processtappensjabloon_Code] ON [leefbaarheidsdossier].[Processtappensjabloon] ([Code]);

CREATE INDEX [IX_Processtappensjabloon_DossiertypeId] ON [leefbaarheidsdossier].[Processtappensjabloon] ([DossiertypeId]);

CREATE UNIQUE INDEX [IX_Statusregel_LeefbaarheidsdossierId_Volgnummer] ON [leefbaarheidsdossier].[Statusregel] ([LeefbaarheidsdossierId], [Volgnummer]);

CREATE INDEX [IX_Statusregel_StatusId] ON [leefbaarheidsdossier].[Statusregel] ([StatusId]);

CREATE UNIQUE INDEX [IX_Uitvoeringstermijn_Code] ON [leefbaarheidsdossier].[Uitvoeringstermijn] ([Code]);

ALTER TABLE [leefbaarheidsdossier].[Actieregel] ADD CONSTRAINT [FK_Actieregel_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]) ON DELETE NO ACTION;

ALTER TABLE [leefbaarheidsdossier].[DossierAgressiesoort] ADD CONSTRAINT [FK_DossierAgressiesoort_Leefbaarheidsdossier_Leefbaarheidsdoss~] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[DossierCluster] ADD CONSTRAINT [FK_DossierCluster_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[DossierCollectiefObject] ADD CONSTRAINT [FK_DossierCollectiefObject_Leefbaarheidsdossier_Leefbaarheidsd~] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[Dossiercontact] ADD CONSTRAINT [FK_Dossiercontact_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[DossierDossiersoort] ADD CONSTRAINT [FK_DossierDossiersoort_Leefbaarheidsdossier_Leefbaarheidsdossi~] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[DossierEenheid] ADD CONSTRAINT [FK_DossierEenheid_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[DossierGebied] ADD CONSTRAINT [FK_DossierGebied_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[Dossiermelder] ADD CONSTRAINT [FK_Dossiermelder_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[DossierRelatie] ADD CONSTRAINT [FK_DossierRelatie_Leefbaarheidsdossier_GerelateerdDossierId] FOREIGN KEY ([GerelateerdDossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]) ON DELETE NO ACTION;

ALTER TABLE [leefbaarheidsdossier].[DossierRelatie] ADD CONSTRAINT [FK_DossierRelatie_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[DossiertypeSoort] ADD CONSTRAINT [FK_DossiertypeSoort_Leefbaarheidsdossiertype_Leefbaarheidsdoss~] FOREIGN KEY ([LeefbaarheidsdossiertypeId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossiertype] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[Dossierveroorzaker] ADD CONSTRAINT [FK_Dossierveroorzaker_Leefbaarheidsdossier_Leefbaarheidsdossie~] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id]);

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD CONSTRAINT [FK_Leefbaarheidsdossier_Leefbaarheidsdossiertype_TypeId] FOREIGN KEY ([TypeId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossiertype] ([Id]) ON DELETE NO ACTION;

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossiertype] ADD CONSTRAINT [FK_Leefbaarheidsdossiertype_Processtappensjabloon_AutomatischS~] FOREIGN KEY ([AutomatischSjabloonId]) REFERENCES [leefbaarheidsdossier].[Processtappensjabloon] ([Id]) ON DELETE NO ACTION;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122020500_EersteVersie', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [ArchiefActiedatum] date NULL;

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [Archiefnominatie] nvarchar(40) NULL;

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [Archiefstatus] nvarchar(40) NOT NULL DEFAULT N'Actueel';

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [Budget] decimal(18,2) NULL;

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [OntvangstbevestigingVerzondenOp] date NULL;

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [TerugkoppelingOp] date NULL;

ALTER TABLE [leefbaarheidsdossier].[Actieregel] ADD [Offertenummer] nvarchar(30) NULL;

ALTER TABLE [leefbaarheidsdossier].[Actieregel] ADD [Onderhoudstaaknummer] nvarchar(30) NULL;

ALTER TABLE [leefbaarheidsdossier].[Actieregel] ADD [Ordernummer] nvarchar(30) NULL;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122025929_VerantwoordingEnArchief', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [leefbaarheidsdossier].[Opmerkingsregel] ADD [Intern] bit NOT NULL DEFAULT CAST(1 AS bit);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122114640_InterneOpmerking', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
DROP INDEX [IX_Leefbaarheidsdossier_UitersteDatum] ON [leefbaarheidsdossier].[Leefbaarheidsdossier];

CREATE INDEX [IX_Leefbaarheidsdossier_Gesloten_UitersteDatum] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Gesloten], [UitersteDatum]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122123500_OpenDossiersOpDatum', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [Blokkadereden] nvarchar(250) NULL;

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [GeanonimiseerdOp] date NULL;

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [GeblokkeerdDoor] nvarchar(100) NULL;

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [GeblokkeerdOp] date NULL;

ALTER TABLE [leefbaarheidsdossier].[Leefbaarheidsdossier] ADD [StatusVoorBlokkade] nvarchar(40) NULL;

CREATE TABLE [leefbaarheidsdossier].[Dossiercijfer] (
    [Id] uniqueidentifier NOT NULL,
    [TypeId] uniqueidentifier NOT NULL,
    [AfhandelingsredenId] uniqueidentifier NULL,
    [Pijler] nvarchar(40) NULL,
    [GebiedId] uniqueidentifier NULL,
    [TeamId] uniqueidentifier NULL,
    [Beginmaand] date NOT NULL,
    [Eindmaand] date NOT NULL,
    [Geannuleerd] bit NOT NULL,
    [Doorlooptijd] int NOT NULL,
    [OntvangstbevestigingNa] int NULL,
    [TerugkoppelingNa] int NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Dossiercijfer] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Dossiercijfer_Dossierafhandelingsreden_AfhandelingsredenId] FOREIGN KEY ([AfhandelingsredenId]) REFERENCES [leefbaarheidsdossier].[Dossierafhandelingsreden] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Dossiercijfer_Leefbaarheidsdossiertype_TypeId] FOREIGN KEY ([TypeId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossiertype] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Leefbaarheidsdossier_Gesloten_AfgehandeldPer] ON [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Gesloten], [AfgehandeldPer]);

CREATE INDEX [IX_Dossiercijfer_AfhandelingsredenId] ON [leefbaarheidsdossier].[Dossiercijfer] ([AfhandelingsredenId]);

CREATE INDEX [IX_Dossiercijfer_Beginmaand] ON [leefbaarheidsdossier].[Dossiercijfer] ([Beginmaand]);

CREATE INDEX [IX_Dossiercijfer_TypeId] ON [leefbaarheidsdossier].[Dossiercijfer] ([TypeId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261123043230_Bewaren', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [leefbaarheidsdossier].[Meelezer] (
    [Id] uniqueidentifier NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [MedewerkerId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Meelezer] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Meelezer_Leefbaarheidsdossier_LeefbaarheidsdossierId] FOREIGN KEY ([LeefbaarheidsdossierId]) REFERENCES [leefbaarheidsdossier].[Leefbaarheidsdossier] ([Id])
);

CREATE UNIQUE INDEX [IX_Meelezer_LeefbaarheidsdossierId_MedewerkerId] ON [leefbaarheidsdossier].[Meelezer] ([LeefbaarheidsdossierId], [MedewerkerId]);

CREATE INDEX [IX_Meelezer_MedewerkerId] ON [leefbaarheidsdossier].[Meelezer] ([MedewerkerId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261123051153_Meelezers', N'10.0.14');

COMMIT;
GO

