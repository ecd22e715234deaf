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
IF SCHEMA_ID(N'klachtafhandeling') IS NULL EXEC(N'CREATE SCHEMA [klachtafhandeling];');

CREATE TABLE [klachtafhandeling].[Klacht] (
    [Id] uniqueidentifier NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Fase] nvarchar(40) NOT NULL,
    [KlachtOver] nvarchar(40) NULL,
    [IngediendOp] date NOT NULL,
    [UitersteDatum] date NULL,
    [InBehandeling] bit NULL,
    [Beoordelingsreden] nvarchar(500) NULL,
    [BeoordeeldOp] date NULL,
    [BeoordeeldDoor] nvarchar(100) NULL,
    [AfgeslotenOp] date NULL,
    [AantalKeerHeropend] int NOT NULL,
    [HeropendOp] date NULL,
    [Heropenreden] nvarchar(500) NULL,
    [Tevreden] nvarchar(40) NOT NULL,
    [TevredenToelichting] nvarchar(500) NULL,
    [AlHetRedelijkeGedaan] bit NULL,
    [Motivering] nvarchar(2000) NULL,
    [GecontroleerdOp] date NULL,
    [GecontroleerdDoor] nvarchar(100) NULL,
    [VerwezenOp] date NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Klacht] PRIMARY KEY ([Id])
);

CREATE TABLE [klachtafhandeling].[Oplossingscontrole] (
    [Id] uniqueidentifier NOT NULL,
    [KlachtId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [Op] date NOT NULL,
    [Door] nvarchar(100) NOT NULL,
    [Tevreden] nvarchar(40) NOT NULL,
    [Toelichting] nvarchar(500) NULL,
    [AlHetRedelijkeGedaan] bit NULL,
    [Motivering] nvarchar(2000) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Oplossingscontrole] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Oplossingscontrole_Klacht_KlachtId] FOREIGN KEY ([KlachtId]) REFERENCES [klachtafhandeling].[Klacht] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [klachtafhandeling].[Verwijzing] (
    [Id] uniqueidentifier NOT NULL,
    [KlachtId] uniqueidentifier NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Instantie] nvarchar(40) NOT NULL,
    [Naam] nvarchar(100) NULL,
    [Datum] date NOT NULL,
    [UitersteIndiendatum] date NULL,
    [Toelichting] nvarchar(500) NULL,
    [IngediendOp] date NULL,
    [Zaaknummer] nvarchar(50) NULL,
    [Hoorzittingdatum] date NULL,
    [Uitkomst] nvarchar(40) NULL,
    [Uitkomstdatum] date NULL,
    [Uitkomsttoelichting] nvarchar(500) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Verwijzing] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Verwijzing_Klacht_KlachtId] FOREIGN KEY ([KlachtId]) REFERENCES [klachtafhandeling].[Klacht] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Klacht_Fase_UitersteDatum] ON [klachtafhandeling].[Klacht] ([Fase], [UitersteDatum]);

CREATE INDEX [IX_Klacht_IngediendOp] ON [klachtafhandeling].[Klacht] ([IngediendOp]);

CREATE UNIQUE INDEX [IX_Klacht_LeefbaarheidsdossierId] ON [klachtafhandeling].[Klacht] ([LeefbaarheidsdossierId]);

CREATE UNIQUE INDEX [IX_Oplossingscontrole_KlachtId_Volgnummer] ON [klachtafhandeling].[Oplossingscontrole] ([KlachtId], [Volgnummer]);

CREATE INDEX [IX_Verwijzing_Datum] ON [klachtafhandeling].[Verwijzing] ([Datum]);

CREATE INDEX [IX_Verwijzing_KlachtId] ON [klachtafhandeling].[Verwijzing] ([KlachtId]);

CREATE INDEX [IX_Verwijzing_LeefbaarheidsdossierId] ON [klachtafhandeling].[Verwijzing] ([LeefbaarheidsdossierId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122090510_EersteVersie', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE INDEX [IX_Verwijzing_Uitkomst] ON [klachtafhandeling].[Verwijzing] ([Uitkomst]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122114205_OpenVerwijzingen', N'10.0.14');

COMMIT;
GO

