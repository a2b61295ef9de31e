package kamiroda.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.commandhandling.gateway.CommandGateway;

import kamiroda.benchmarks.house.House;
import kamiroda.benchmarks.house.Strangers;
import kamiroda.benchmarks.house.Wire;
import kamiroda.gateway.graphql.GlobalId;

/** Likes a second, each a first one: by the command gateway and by HTTP, against raw inserts. */
final class Likes {
    private final House house;
    private final int artworks;
    private final Strangers strangers;

    private Likes(House house, int artworks) {
        this.house = house;
        this.artworks = artworks;
        this.strangers = new Strangers(house);
    }

    static void run(int artworks, List<String> settings) throws Exception {
        try (House house = House.open(artworks, settings)) {
            RawEvents.prepare(house);
            new Likes(house, artworks).measure();
            RawEvents.drop(house);
        }
    }

    private void measure() throws Exception {
        house.stopViews();
        for (int clients : List.of(1, 16)) {
            System.out.println("Likes of " + clients + " at a time, the views resting:");
            Turns.take(command("command gateway", clients), raw(clients));
        }
        house.startViews();
        house.awaitViews();
        for (int clients : List.of(1, 16)) {
            System.out.println("Likes of " + clients + " at a time, the views following:");
            Turns.take(command("command gateway", clients), http("HTTP GraphQL", clients), raw(clients));
        }
    }

    private Leg command(String name, int clients) {
        CommandGateway gateway = house.bean(CommandGateway.class);
        Runnable between = () -> {
            if (house.viewsFollow()) {
                house.awaitViews();
            }
        };
        return new Leg(name, clients, _ -> () -> gateway.sendAndWait(strangers.like(artwork())), between);
    }

    private Leg http(String name, int clients) {
        Map<Integer, Wire> wires = new ConcurrentHashMap<>();
        String run = UUID.randomUUID().toString().substring(0, 8);
        AtomicInteger next = new AtomicInteger();
        return new Leg(name, clients, client -> {
            Wire wire = wires.containsKey(client) ? wires.get(client) : new Wire(house.port(), run + "-" + client);
            wires.put(client, wire);
            return () -> wire.ask(mutation(1 + next.incrementAndGet() % artworks));
        });
    }

    private static String mutation(int artwork) {
        String query = "mutation($id:ID!){likeArtwork(input:{artworkId:$id}){like{id}}}";
        return "{\"query\":\"" + query + "\",\"variables\":{\"id\":\"" + GlobalId.of("Artwork", artwork) + "\"}}";
    }

    private Leg raw(int clients) {
        Map<Integer, Leg.Step> steps = new ConcurrentHashMap<>();
        return new Leg("raw inserts", clients, client -> {
            if (!steps.containsKey(client)) {
                steps.put(client, RawEvents.inserting(house, Strangers.metaData(1_000_000)));
            }
            return steps.get(client);
        });
    }

    private int artwork() {
        return 1 + ThreadLocalRandom.current().nextInt(artworks);
    }
}
