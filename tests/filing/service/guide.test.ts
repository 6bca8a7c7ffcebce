import { guideStory } from './guide.ts'
import { onEveryStore } from './places.ts'

onEveryStore('the guide by the policy and calendar of the region', (newPlace) =>
  guideStory(async () => (await newPlace()).open()),
)
